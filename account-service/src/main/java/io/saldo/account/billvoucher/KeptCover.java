package io.saldo.account.billvoucher;

import io.saldo.platform.id.AccountId;
import java.util.Optional;

/** What vouchers have covered of an account's charges, and the transaction that says so. */
public record KeptCover(AccountId account, Covered covered, Optional<String> transactionId) {}
