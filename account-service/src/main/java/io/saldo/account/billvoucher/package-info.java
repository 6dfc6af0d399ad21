/** Bill vouchers at work: what they cover of charges when these accrue, and of bills at their issue (W-3, W-4, V-6). */
@NullMarked
package io.saldo.account.billvoucher;

import org.jspecify.annotations.NullMarked;
