package io.saldo.payment.order;

import io.saldo.platform.id.AccountId;

/** Whom an operator gives money to that nobody owned. */
public sealed interface Recipient {

    /** The order of a payment, whose total it must be. */
    record Order(String paymentId) implements Recipient {}

    /** An account, as credit. */
    record Credit(AccountId account) implements Recipient {}
}
