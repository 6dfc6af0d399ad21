package io.saldo.account.creditnote;

import io.saldo.account.currency.LateMoney;
import io.saldo.account.posting.Part;
import io.saldo.account.posting.TaxShare;
import io.saldo.account.refund.RefundDestination;
import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * A share of what had paid, and where it goes in the book.
 *
 * @param shown as which refund; none for vouchers and partners, who have lists of their own
 * @param refundId of what goes back the way it came
 * @param taxes those of a payment that was taxed itself, which go back with it
 */
record Back(
        PaidPart from,
        Part to,
        Optional<RefundDestination.Type> shown,
        Optional<String> refundId,
        List<TaxShare> taxes) {

    Back {
        taxes = List.copyOf(taxes);
    }

    /** What the customer sees come back is in the present currency; a voucher or a partner has the other one still. */
    Back arriving(LateMoney money) {
        Money worth = money.of(from.amount()).now();
        return shown.isEmpty()
                ? this
                : new Back(from, new Part(to.account(), to.dimension(), worth), shown, refundId, taxes);
    }

    /** Whether the bill was in a currency that the account has left. */
    boolean hasArrived() {
        return to.amount().currency() != from.amount().currency();
    }

    /** Own cash and payments go back in the currency that was paid, whatever they have come to. */
    boolean isOwnMoney() {
        return from.payer() == Payer.CASH || from.payer() == Payer.GATEWAY;
    }

    static Back hidden(PaidPart from, Part to) {
        return new Back(from, to, Optional.empty(), Optional.empty(), List.of());
    }

    static Back into(RefundDestination.Type shown, PaidPart from, Part to) {
        return new Back(from, to, Optional.of(shown), Optional.empty(), List.of());
    }

    static Back byTheWayItCame(String refundId, PaidPart from, Part to, List<TaxShare> taxes) {
        return new Back(from, to, Optional.of(RefundDestination.Type.ORIGINAL), Optional.of(refundId), taxes);
    }
}
