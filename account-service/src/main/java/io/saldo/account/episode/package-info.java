/** Overdue episodes of accounts: notices to people, commands to the cloud platform. */
@NullMarked
package io.saldo.account.episode;

import org.jspecify.annotations.NullMarked;
