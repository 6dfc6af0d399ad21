/** Charges that accrue into the book. */
@NullMarked
package io.saldo.account.accrual;

import org.jspecify.annotations.NullMarked;
