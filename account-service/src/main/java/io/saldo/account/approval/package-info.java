/** What an operator does above a limit waits here for an approver. */
@NullMarked
package io.saldo.account.approval;

import org.jspecify.annotations.NullMarked;
