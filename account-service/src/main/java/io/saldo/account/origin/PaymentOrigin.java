package io.saldo.account.origin;

import io.saldo.account.ledger.Book;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Channel;
import io.saldo.account.posting.Clearing;
import io.saldo.account.posting.TaxShare;
import io.saldo.platform.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The payment behind a lot of own cash: its tax, its way, and from when it may go back (O-4, O-9, gw:M-7). */
public record PaymentOrigin(
        String paymentId,
        Money credit,
        List<TaxShare> taxes,
        Channel channel,
        Clearing clearing,
        Instant creditedAt,
        Optional<Instant> withdrawableFrom) {

    /** As long as most banks take money back (O-4). */
    public static final Duration WAY_LIMIT = Duration.ofDays(180);

    public PaymentOrigin {
        taxes = List.copyOf(taxes);
    }

    /** A gateway may still take back what it has just reported; until then the lot goes nowhere. */
    public boolean isWithdrawableAt(Instant now) {
        return withdrawableFrom.filter(from -> from.isAfter(now)).isEmpty();
    }

    /** Whether a gateway would still take its money back (O-4); what came to a bank goes back by hand. */
    public boolean isWayOpenAt(Instant now) {
        return clearing.account() == BookAccount.CLEARING_GATEWAY && now.isBefore(creditedAt.plus(WAY_LIMIT));
    }

    /** Since when its lot is there: money that comes back into it is as old as it was. */
    public Book.LotOrigin lot() {
        return new Book.LotOrigin(creditedAt, Optional.empty());
    }
}
