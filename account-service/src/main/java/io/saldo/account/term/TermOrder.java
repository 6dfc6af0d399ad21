package io.saldo.account.term;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** A period of a term that was authorized: the hold, and what coupon and voucher do for it (V-5, A-13). */
public record TermOrder(
        AccountId account,
        String termId,
        Instant periodStart,
        String holdId,
        Optional<Used> coupon,
        Optional<Used> voucher,
        Money rest) {

    /** Which period of which term; what names neither has no order. */
    public record Key(Optional<String> termId, Optional<Instant> periodStart) {}

    /** So much of a coupon or voucher. */
    public record Used(String voucherId, Money amount) {}
}
