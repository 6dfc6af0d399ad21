package io.saldo.account.voucher;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** What shall be different of a code; the code itself cannot be (V-13). */
public record VoucherPatch(
        Optional<Money> value,
        Optional<Instant> validFrom,
        Optional<Instant> expiresAt,
        Optional<Boolean> active,
        Optional<Long> threshold,
        Optional<Boolean> firstTopUp,
        Optional<Boolean> reusable,
        Optional<Integer> creditValidDays,
        Optional<AccountId> billingAccountId,
        Optional<String> reason) {}
