/** Voucher codes as the provider makes them: what each is worth, when, how often and for whom. */
@NullMarked
package io.saldo.account.voucher;

import org.jspecify.annotations.NullMarked;
