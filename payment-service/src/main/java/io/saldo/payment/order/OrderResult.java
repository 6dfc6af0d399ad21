package io.saldo.payment.order;

/** What came of the wish to pay. */
public sealed interface OrderResult {

    /** The order stands; its page is still to be asked for. */
    record Made(String paymentId) implements OrderResult {}

    record Refused(OrderRejection rejection) implements OrderResult {}
}
