/** Voucher codes: made by the provider, redeemed by customers, worth promotional credit that may expire. */
@NullMarked
package io.saldo.account.voucher;

import org.jspecify.annotations.NullMarked;
