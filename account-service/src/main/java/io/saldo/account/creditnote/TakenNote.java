package io.saldo.account.creditnote;

import io.saldo.account.currency.LateMoney;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.Scope;
import io.saldo.account.posting.CreditNotePostings;
import io.saldo.account.posting.ExchangedCover;
import io.saldo.account.posting.Part;
import io.saldo.account.refund.Refund;
import io.saldo.account.refund.RefundDestination;
import io.saldo.account.refund.RefundKind;
import io.saldo.account.refund.RefundLeg;
import io.saldo.account.refund.RefundState;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A credit note that is taken: what it lowers, and what goes back where (BK-24, BK-25, BK-26).
 *
 * @param late of a bill in a currency that the account has left
 */
record TakenNote(IssuedNote note, CreditedBill bill, Money lowered, List<Back> backs, Optional<LateMoney> late) {

    TakenNote {
        backs = backs.stream()
                .map(back -> late.map(back::arriving).orElse(back))
                .toList();
    }

    /** What comes to lots of own money as if it had been there at the switches, by lot. */
    Map<String, LateMoney> lateLots() {
        Map<String, LateMoney> lots = new LinkedHashMap<>();
        late.ifPresent(money -> backs.stream()
                .filter(Back::isOwnMoney)
                .forEach(back ->
                        lots.put(back.from().source(), money.of(back.from().amount()))));
        return lots;
    }

    /** One transaction, whatever of the bill is open and whatever was paid. */
    Posting posting() {
        List<Part> to = new ArrayList<>();
        if (lowered.isPositive()) {
            to.add(owedLess());
        }
        backs.forEach(back -> to.add(back.hasArrived() ? exchanged(back) : back.to()));
        return CreditNotePostings.credited(note.scope().orElse(Scope.PLATFORM), note.net(), note.taxes(), to);
    }

    private Part exchanged(Back back) {
        return new Part(BookAccount.FX_CONVERSION, conversion(), back.from().amount());
    }

    /** The other half of what goes to a book that the account has only by now (BK-33); empty where it is the same. */
    Optional<Posting> arrived() {
        List<Part> arrived =
                backs.stream().filter(Back::hasArrived).map(Back::to).toList();
        return arrived.isEmpty() ? Optional.empty() : Optional.of(CreditNotePostings.arrived(conversion(), arrived));
    }

    private Dimension conversion() {
        return Dimension.conversion(note.invoiceId());
    }

    /** The customer of a partner owes by its consumption ledger, anyone else by the bill (BK-20, BK-24). */
    private Part owedLess() {
        return bill.partnerCollects()
                ? new Part(BookAccount.QUOTA_CONSUMPTION, Dimension.NONE, lowered)
                : Part.bill(bill.bill().id(), lowered);
    }

    /** What vouchers get back, each in its own currency; {@code worth} is what an amount here was there. */
    Map<String, Money> vouchers(UnaryOperator<Money> worth) {
        return backs.stream()
                .filter(back -> back.from().payer() == Payer.VOUCHER)
                .collect(Collectors.toMap(
                        back -> back.from().source(),
                        back -> isExchanged(back)
                                ? worth.apply(back.from().amount())
                                : back.from().amount()));
    }

    /** The other side of what vouchers of the pricing currency get back; empty when there are none. */
    Optional<Posting> pricedPosting(UnaryOperator<Money> worth) {
        return backs.stream()
                .filter(TakenNote::isExchanged)
                .map(back -> new ExchangedCover(
                                back.from().source(),
                                note.invoiceId(),
                                worth.apply(back.from().amount()).negated(),
                                back.to())
                        .priced())
                .reduce(Posting::and);
    }

    private static boolean isExchanged(Back back) {
        return back.to().account() == BookAccount.FX_CONVERSION;
    }

    boolean bringsPromotion() {
        return backs.stream().anyMatch(back -> back.to().account() == BookAccount.CASH_PROMO);
    }

    /** As the customer sees it: one refund for each destination in the account, one for each payment that goes back. */
    List<Refund> refunds(Supplier<String> ids, Instant now) {
        Map<RefundDestination.Type, Money> inside = new EnumMap<>(RefundDestination.Type.class);
        List<Refund> refunds = new ArrayList<>();
        backs.forEach(back -> back.shown().ifPresent(shown -> back.refundId()
                .ifPresentOrElse(
                        id -> refunds.add(wayBack(id, back, now)),
                        () -> inside.merge(shown, back.to().amount(), Money::plus))));
        inside.forEach((shown, amount) ->
                refunds.add(refund(ids.get(), RefundState.DONE, amount, List.of(), shown, now, Optional.of(now))));
        return refunds;
    }

    /** The tax of a document goes back in the amount, that of the payment itself beside it (O-9). */
    private Refund wayBack(String id, Back back, Instant now) {
        var leg = RefundLeg.executing(
                1, back.from().source(), back.to().amount(), back.from().amount(), back.taxes());
        return refund(
                id,
                RefundState.EXECUTING,
                leg.amount(),
                List.of(leg),
                RefundDestination.Type.ORIGINAL,
                now,
                Optional.empty());
    }

    private Refund refund(
            String id,
            RefundState state,
            Money amount,
            List<RefundLeg> legs,
            RefundDestination.Type to,
            Instant now,
            Optional<Instant> doneAt) {
        return new Refund(
                id,
                RefundKind.ORDER_REFUND,
                state,
                amount,
                legs,
                RefundDestination.of(to),
                new Refund.Source("CREDIT_NOTE", note.invoiceId()),
                note.words(),
                now,
                doneAt);
    }
}
