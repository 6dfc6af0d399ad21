package io.saldo.account.accrual;

import io.saldo.account.billvoucher.Coverable;
import io.saldo.account.billvoucher.Covered;
import io.saldo.account.billvoucher.KeptCover;
import io.saldo.account.booking.Booking;
import io.saldo.account.charge.ChargeAccrued;
import io.saldo.account.charge.RunningCharges;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.Transaction;
import java.util.List;
import java.util.Optional;

/** The book of an account with a batch's growth in it, and what its vouchers cover: one transaction (BK-4, BK-16). */
record GrownBook(Booking booking, KeptCover kept) {

    static GrownBook of(
            Booking booking, List<ChargeAccrued> events, RunningCharges before, Optional<Coverable> coverable) {
        Covered covered = coverable
                .map(it -> it.cover(
                        before.accrue(events.stream().map(ChargeAccrued::charge).toList())
                                .unbilled()))
                .orElse(Covered.NOTHING);
        Booking posted = ChargeGrowth.of(events, before)
                .map(growth -> booking.postPriced(growth.source(), with(growth.posting(), covered.posting())))
                .orElseGet(() -> covered.posting()
                        .map(alone -> booking.postPriced(covered.source(), alone))
                        .orElse(booking));
        Optional<String> transaction =
                posted.charges().posted().stream().map(Transaction::id).reduce((earlier, later) -> later);
        return new GrownBook(posted, new KeptCover(booking.account().id(), covered, transaction));
    }

    private static Posting with(Posting growth, Optional<Posting> covers) {
        return covers.map(growth::and).orElse(growth);
    }
}
