package io.saldo.payment.order;

import io.saldo.payment.gateway.GatewayReport;

/** What a report of a gateway means for an order; decided once, whoever brought the report (gw:P-3, gw:P-4, gw:P-9, gw:P-16). */
public sealed interface ReportOutcome {

    /** It says nothing new, or something that came too late to matter. */
    record Ignored() implements ReportOutcome {}

    /** Money, but not what was asked for: nothing is posted. */
    record Mismatch(String reason) implements ReportOutcome {}

    /** The money of this order. */
    record Paid() implements ReportOutcome {}

    /** Money after the order was closed, or a second time: credited as a payment of its own. */
    record FurtherMoney() implements ReportOutcome {}

    /** The payer's part is done. */
    record Processing() implements ReportOutcome {}

    /** The order came to nothing. */
    record Closed(PaymentState state) implements ReportOutcome {}

    /** The bank has taken money back that is in the book (gw:P-16). */
    record TakenBack(PaymentState state) implements ReportOutcome {}

    /** It contradicts what is booked, so a person looks at it; nothing is posted (gw:P-16). */
    record Case(String reason) implements ReportOutcome {}

    static ReportOutcome of(PaymentOrder order, GatewayReport report) {
        return switch (report.state()) {
            case PAID -> paid(order, report);
            case PROCESSING -> order.state().mayBecome(PaymentState.PROCESSING) ? new Processing() : new Ignored();
            case FAILED -> closed(order, PaymentState.FAILED);
            case EXPIRED -> closed(order, PaymentState.EXPIRED);
            case CANCELLED -> closed(order, PaymentState.CANCELLED);
            case REFUNDED -> new Case("The company has given money back that we did not ask it to.");
            case REFUND_FAILED -> new Case("The company says that a refund has failed that we did not ask it for.");
            case REVERSED -> takenBack(order, PaymentState.REVERSED, PaymentState.FAILED);
            case VOIDED -> takenBack(order, PaymentState.REVERSED, PaymentState.CANCELLED);
            case CHARGEBACK -> takenBack(order, PaymentState.CHARGEBACK, PaymentState.FAILED);
            case PENDING -> new Ignored();
        };
    }

    private static ReportOutcome paid(PaymentOrder order, GatewayReport report) {
        if (!report.currency().equals(order.quote().total().currency().name())) {
            return new Mismatch(
                    "Asked for %s, paid in %s.".formatted(order.quote().total(), report.currency()));
        }
        if (report.money().filter(order.quote().total()::equals).isEmpty()) {
            return new Mismatch("Asked for %s, paid %s.".formatted(order.quote().total(), report.amount()));
        }
        return order.state().mayBecome(PaymentState.PAID) ? new Paid() : new FurtherMoney();
    }

    /** An order that is open still ends without money; of any other, the transaction says whether it brought some. */
    private static ReportOutcome takenBack(PaymentOrder order, PaymentState paid, PaymentState unpaid) {
        return order.state().isOpen() ? closed(order, unpaid) : new TakenBack(paid);
    }

    private static ReportOutcome closed(PaymentOrder order, PaymentState state) {
        if (order.state().mayBecome(state)) {
            return new Closed(state);
        }
        return order.state().holdsMoney()
                ? new Case("The company says %s of an order that is %s.".formatted(state, order.state()))
                : new Ignored();
    }
}
