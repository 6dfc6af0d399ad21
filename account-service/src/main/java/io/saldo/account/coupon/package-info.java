/** Coupons, which lower the price of an order, and which coupon and voucher an order takes (V-3 to V-5). */
@NullMarked
package io.saldo.account.coupon;

import org.jspecify.annotations.NullMarked;
