package io.saldo.account.voucher;

import io.saldo.platform.id.AccountId;
import java.util.Optional;

/** A bill voucher or coupon that an operator wants to give an account; the words of the request were checked. */
record HeldWish(VoucherKind kind, Optional<String> code, AccountId account, HeldTerms terms) {}
