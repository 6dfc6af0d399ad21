package io.saldo.account.redemption;

import io.saldo.account.ledger.Posting;
import io.saldo.account.posting.FundPostings;
import io.saldo.account.voucher.Voucher;
import io.saldo.account.voucher.VoucherTerms;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** A code that an account has redeemed; not credited yet while it waits for the first top-up (V-10, V-12). */
record Redemption(
        String id,
        String voucherId,
        String code,
        long useNo,
        Money value,
        Optional<Integer> creditValidDays,
        Instant redeemedAt,
        Optional<Instant> creditedAt,
        Optional<Instant> expiresAt)
        implements RedemptionResult {

    /** Still without credit. */
    static Redemption waiting(String id, Voucher voucher, long useNo, Instant now) {
        VoucherTerms terms = voucher.terms();
        return new Redemption(
                id,
                voucher.id(),
                voucher.code(),
                useNo,
                terms.value(),
                terms.creditValidDays(),
                now,
                Optional.empty(),
                Optional.empty());
    }

    /** Worth its value from now on, for so many of the account's days if the voucher said so (V-12, C-5). */
    Redemption credited(Instant now, ZoneId zone) {
        Optional<Instant> expiry =
                creditValidDays.map(days -> now.atZone(zone).plusDays(days).toInstant());
        return new Redemption(id, voucherId, code, useNo, value, creditValidDays, redeemedAt, Optional.of(now), expiry);
    }

    /** The new lot of promotional credit, named by the redemption (BK-12). */
    Posting posting() {
        return FundPostings.codeRedeemed(voucherId, id, value);
    }
}
