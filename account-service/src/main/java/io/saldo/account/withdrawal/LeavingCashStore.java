package io.saldo.account.withdrawal;

import io.saldo.account.booking.Booking;
import io.saldo.account.currency.ConversionStore;
import io.saldo.account.currency.OriginalAmount;
import io.saldo.account.enterprise.Relationship;
import io.saldo.account.enterprise.RelationshipStore;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.origin.PaymentOrigin;
import io.saldo.account.origin.PaymentOriginStore;
import io.saldo.account.refund.RefundLeg;
import io.saldo.account.refund.RefundStore;
import io.saldo.account.reservation.ReservationStore;
import io.saldo.account.reversal.ReversalStore;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads what decides on cash that is to leave a locked account; a dry run asks the same. */
@Singleton
class LeavingCashStore {

    private final PaymentOriginStore origins;
    private final RefundStore refunds;
    private final ReversalStore reversals;
    private final ReservationStore reservations;
    private final RelationshipStore relationships;
    private final FindPayg payg;
    private final ConversionStore conversions;

    LeavingCashStore(
            PaymentOriginStore origins,
            RefundStore refunds,
            ReversalStore reversals,
            ReservationStore reservations,
            RelationshipStore relationships,
            FindPayg payg,
            ConversionStore conversions) {
        this.origins = origins;
        this.refunds = refunds;
        this.reversals = reversals;
        this.reservations = reservations;
        this.relationships = relationships;
        this.payg = payg;
        this.conversions = conversions;
    }

    Uni<LeavingCash> of(Booking booking, Caller caller) {
        var account = booking.account();
        CurrencyUnit currency = booking.book().currency();
        return most(booking)
                .chain(most -> lots(booking).map(lots -> new OutgoingLots(lots, most, booking.now())))
                .chain(lots -> refunds.hasOpenWithdrawal(account.id()).chain(open -> isForbidden(booking)
                        .map(forbidden ->
                                new LeavingCash(account, currency, open, forbidden, caller.is(Role.OPERATOR), lots))));
    }

    private Uni<Boolean> isForbidden(Booking booking) {
        return relationships.standing(booking.account().id()).map(all -> all.stream()
                .anyMatch(Relationship::forbidsWithdrawal));
    }

    private Uni<Money> most(Booking booking) {
        CurrencyUnit currency = booking.book().currency();
        var cash = new BookedCash(booking.account(), booking.book());
        return reservations
                .reserved(booking.account().id(), currency, booking.now())
                .chain(reserved -> payg.of(booking.account(), booking.pricingCurrency(), booking.now())
                        .map(usage -> booking.book().balances().counted(usage.amountAt(booking.now())))
                        .map(reserve -> cash.withdrawable(reserved, reserve).amount()));
    }

    private Uni<List<RefundableLot>> lots(Booking booking) {
        var account = booking.account().id();
        List<String> own = new BookedCash(booking.account(), booking.book()).ownLots();
        return origins.find(account, own).chain(found -> refunds.legsOf(account, own)
                .chain(legs -> reversals.legsOf(account, own).chain(gone -> {
                    gone.forEach((payment, back) -> legs.merge(payment, back, LeavingCashStore::both));
                    return conversions
                            .ofLots(account, own)
                            .map(converted -> lots(booking, found.values(), legs, converted));
                })));
    }

    private static List<RefundLeg> both(List<RefundLeg> refunded, List<RefundLeg> reversed) {
        return Stream.concat(refunded.stream(), reversed.stream()).toList();
    }

    private static List<RefundableLot> lots(
            Booking booking,
            Collection<PaymentOrigin> origins,
            Map<String, List<RefundLeg>> legs,
            Map<String, List<OriginalAmount>> converted) {
        return origins.stream()
                .map(origin -> new RefundableLot(
                        origin,
                        booking.book().balances().of(BookAccount.CASH_OWN, Dimension.lot(origin.paymentId())),
                        legs.getOrDefault(origin.paymentId(), List.of()),
                        converted.getOrDefault(origin.paymentId(), List.of())))
                .toList();
    }
}
