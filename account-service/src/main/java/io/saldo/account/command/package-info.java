/** Commands to the cloud platform, sent again until it has acknowledged them. */
@NullMarked
package io.saldo.account.command;

import org.jspecify.annotations.NullMarked;
