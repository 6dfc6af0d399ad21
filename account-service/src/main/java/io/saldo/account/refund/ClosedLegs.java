package io.saldo.account.refund;

import io.saldo.account.booking.Booking;
import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.Book;
import io.saldo.account.ledger.Book.LotOrigin;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.Transaction;
import io.saldo.account.origin.PaymentOrigin;
import io.saldo.account.posting.Clearing;
import io.saldo.account.posting.Part;
import io.saldo.account.posting.RefundPostings;
import io.saldo.platform.money.CurrencyUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The legs that have closed between two states of a refund: paid back, or back in their lots (BK-28, BK-29). */
record ClosedLegs(Refund before, Refund after, Map<String, PaymentOrigin> origins) {

    /** Which of the provider's bank accounts pays to designated accounts is not told: they are cleared together. */
    private static final Clearing DESIGNATED = Clearing.atBank("designated");

    /** One transaction a leg, numbered by it, so that each has its effect once. */
    Booking postedIn(Booking booking) {
        Booking posted = booking.with(booking.book().recalling(lots()));
        for (RefundLeg leg : legs()) {
            posted = posted.post(source(leg), posting(leg));
        }
        return posted;
    }

    boolean bringMoneyBack() {
        return legs().stream().anyMatch(leg -> leg.state().isBack());
    }

    /** In the books of the currencies that were paid, where the account has left them since. */
    Map<CurrencyUnit, UnaryOperator<Book>> originals() {
        Map<CurrencyUnit, UnaryOperator<Book>> books = new EnumMap<>(CurrencyUnit.class);
        legs().stream()
                .filter(leg -> !leg.state().isBack() && leg.isExchanged())
                .forEach(leg -> books.merge(
                        leg.sent().currency(),
                        book -> book.post(source(leg).inOtherBook(), original(leg)),
                        (earlier, next) -> book -> next.apply(earlier.apply(book))));
        return books;
    }

    private Posting original(RefundLeg leg) {
        return RefundPostings.sent(
                after.kind().transactionType(),
                origin(leg).channel(),
                after.id(),
                leg.sent(),
                leg.taxes(),
                clearing(leg));
    }

    private PaymentOrigin origin(RefundLeg leg) {
        return Objects.requireNonNull(origins.get(leg.paymentId()), leg::paymentId);
    }

    private Clearing clearing(RefundLeg leg) {
        boolean designated = after.destination().type() == RefundDestination.Type.DESIGNATED;
        return designated ? DESIGNATED : origin(leg).clearing();
    }

    private List<RefundLeg> legs() {
        return after.legs().stream()
                .filter(leg -> !leg.state().isOpen())
                .filter(leg -> before.legs().stream()
                        .anyMatch(old -> old.leg() == leg.leg() && old.state().isOpen()))
                .toList();
    }

    private Transaction.Source source(RefundLeg leg) {
        Transaction.Source source = after.bookedAs().at(leg.leg());
        return leg.referenceNumber()
                .map(source::knownOutsideAs)
                .or(() -> leg.failure().map(source::described))
                .orElse(source);
    }

    private Posting posting(RefundLeg leg) {
        if (leg.state().isBack()) {
            return RefundPostings.back(
                    after.kind().transactionType(),
                    after.id(),
                    Part.lot(BookAccount.CASH_OWN, leg.paymentId(), leg.amount()));
        }
        return leg.isExchanged()
                ? RefundPostings.exchanged(after.kind().transactionType(), after.id(), leg.amount())
                : RefundPostings.done(
                        after.kind().transactionType(),
                        origin(leg).channel(),
                        after.id(),
                        leg.amount(),
                        leg.taxes(),
                        clearing(leg));
    }

    private Map<Balances.Key, LotOrigin> lots() {
        return origins.values().stream()
                .collect(Collectors.toMap(
                        origin -> new Balances.Key(BookAccount.CASH_OWN, Dimension.lot(origin.paymentId())),
                        PaymentOrigin::lot));
    }
}
