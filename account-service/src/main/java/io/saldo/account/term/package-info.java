/** Orders of terms: whether they may start, with which coupon, voucher and hold, and what becomes of these (I-2). */
@NullMarked
package io.saldo.account.term;

import org.jspecify.annotations.NullMarked;
