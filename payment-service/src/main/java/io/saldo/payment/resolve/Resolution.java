package io.saldo.payment.resolve;

import io.saldo.payment.order.Recipient;
import java.util.Optional;

/** What an operator decides on money that is in no book; given back, it has no recipient here. */
public record Resolution(To to, Optional<Recipient> recipient, String reason) {

    /** Where the money goes: to an order, to an account as credit, or back to whom it came from. */
    public enum To {
        ACCOUNT,
        PAYMENT,
        RETURN
    }
}
