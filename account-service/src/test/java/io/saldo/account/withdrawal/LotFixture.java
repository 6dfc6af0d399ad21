package io.saldo.account.withdrawal;

import static io.saldo.account.Amounts.idr;

import io.saldo.account.ledger.Channel;
import io.saldo.account.origin.PaymentOrigin;
import io.saldo.account.posting.Clearing;
import io.saldo.account.posting.TaxShare;
import io.saldo.account.refund.RefundDestination.Type;
import io.saldo.account.refund.RefundLeg;
import io.saldo.account.refund.RefundState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lots of top-ups in October 2026, in rupiah; the 20th is now. */
final class LotFixture {

    static final Instant NOW = day(20);

    private LotFixture() {}

    static Instant day(int day) {
        return Instant.parse("2026-10-%02dT00:00:00Z".formatted(day));
    }

    /** Topped up untaxed on that day, and nothing of it spent. */
    static RefundableLot lot(String payment, int day, long left) {
        return new RefundableLot(origin(payment, day(day), left, 0), idr(left), List.of());
    }

    static PaymentOrigin origin(String payment, Instant at, long credit, long tax) {
        return origin(payment, at, credit, tax, Optional.empty());
    }

    static PaymentOrigin origin(String payment, Instant at, long credit, long tax, Optional<Instant> from) {
        return new PaymentOrigin(
                payment,
                idr(credit),
                tax == 0 ? List.of() : List.of(new TaxShare("ppn", idr(tax))),
                Channel.GENERIC,
                Clearing.atGateway("generic"),
                at,
                from);
    }

    static RefundLeg leg(String payment, long amount, long tax, RefundState state) {
        return new RefundLeg(
                1,
                payment,
                idr(amount),
                List.of(new TaxShare("ppn", idr(tax))),
                state,
                Optional.empty(),
                state == RefundState.FAILED ? Optional.of("too late") : Optional.empty());
    }

    static OutgoingLots lots(long most, RefundableLot... lots) {
        return new OutgoingLots(List.of(lots), idr(most), NOW);
    }

    static String legs(OutgoingLots lots, long amount, Type destination) {
        return lots.legs(idr(amount), destination).stream()
                .map(leg -> "%d %s %s"
                        .formatted(leg.leg(), leg.paymentId(), leg.amount().amount()))
                .collect(Collectors.joining(", "));
    }
}
