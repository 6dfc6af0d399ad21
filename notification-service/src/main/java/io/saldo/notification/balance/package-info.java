/** News of available credit: low, overdue, cleared, high spending. */
@NullMarked
package io.saldo.notification.balance;

import org.jspecify.annotations.NullMarked;
