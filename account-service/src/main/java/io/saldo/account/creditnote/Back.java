package io.saldo.account.creditnote;

import io.saldo.account.posting.Part;
import io.saldo.account.refund.RefundDestination;
import java.util.Optional;

/**
 * A share of what had paid, and where it goes in the book.
 *
 * @param shown as which refund; none for vouchers and partners, who have lists of their own
 * @param refundId of what goes back the way it came
 */
record Back(PaidPart from, Part to, Optional<RefundDestination.Type> shown, Optional<String> refundId) {

    static Back hidden(PaidPart from, Part to) {
        return new Back(from, to, Optional.empty(), Optional.empty());
    }

    static Back into(RefundDestination.Type shown, PaidPart from, Part to) {
        return new Back(from, to, Optional.of(shown), Optional.empty());
    }

    static Back byTheWayItCame(String refundId, PaidPart from, Part to) {
        return new Back(from, to, Optional.of(RefundDestination.Type.ORIGINAL), Optional.of(refundId));
    }
}
