package io.saldo.account.voucher;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** A code as operators see it; {@code redeemed} counts its redemptions (V-7, V-8). */
public record VoucherView(
        String voucherId,
        VoucherKind kind,
        VoucherState state,
        String code,
        Money value,
        Optional<Instant> validFrom,
        Instant expiresAt,
        boolean active,
        long threshold,
        long redeemed,
        boolean firstTopUp,
        boolean reusable,
        Optional<Integer> creditValidDays,
        Optional<AccountId> billingAccountId,
        Instant createdAt) {

    static VoucherView of(Voucher voucher, Instant now) {
        VoucherTerms terms = voucher.terms();
        return new VoucherView(
                voucher.id(),
                VoucherKind.CREDIT,
                voucher.stateAt(now),
                voucher.code(),
                terms.value(),
                terms.validFrom(),
                terms.expiresAt(),
                terms.active(),
                terms.threshold(),
                voucher.redeemed(),
                terms.firstTopUp(),
                terms.reusable(),
                terms.creditValidDays(),
                terms.billingAccountId(),
                voucher.createdAt());
    }
}
