package io.saldo.payment.unmatched;

import io.saldo.platform.money.Money;
import java.time.Instant;

/** {@code reference.changed} of the kind UNMATCHED_MONEY: the integrity check adds it up. */
record UnmatchedMoneyChanged(String kind, String id, long version, boolean removed, Value value) {

    static final String TOPIC = "reference.changed";
    static final String KIND = "UNMATCHED_MONEY";

    /** The money, where it lies, and why nobody owns it. */
    record Value(Money amount, String account, String reference, Instant receivedAt, String reason) {}

    static UnmatchedMoneyChanged appeared(String id, UnmatchedPayment payment, Money amount, Instant now) {
        var value = new Value(amount, payment.gatewayAccount(), payment.reference(), now, payment.reason());
        return new UnmatchedMoneyChanged(KIND, id, 1, false, value);
    }

    String key() {
        return kind + ":" + id;
    }
}
