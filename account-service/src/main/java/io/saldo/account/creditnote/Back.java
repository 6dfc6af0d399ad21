package io.saldo.account.creditnote;

import io.saldo.account.posting.Part;
import io.saldo.account.posting.TaxShare;
import io.saldo.account.refund.RefundDestination;
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
