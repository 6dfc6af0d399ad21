package io.saldo.payment.order;

import io.saldo.platform.money.Money;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The states of a payment and the only ways between them (gw:P-3). PENDING: a page was handed out; PROCESSING: the
 * payer's part is done. Nothing leads back; money for a closed order is a payment of its own (gw:P-9).
 */
public enum PaymentState {
    CREATED,
    PENDING,
    PROCESSING,
    PAID,
    FAILED,
    EXPIRED,
    CANCELLED,
    PARTIALLY_REFUNDED,
    REFUNDED,
    REVERSED,
    CHARGEBACK;

    private static final Map<PaymentState, Set<PaymentState>> NEXT = new EnumMap<>(PaymentState.class);

    static {
        NEXT.put(CREATED, EnumSet.of(PENDING, PROCESSING, PAID, FAILED, EXPIRED, CANCELLED));
        NEXT.put(PENDING, EnumSet.of(PROCESSING, PAID, FAILED, EXPIRED, CANCELLED));
        NEXT.put(PROCESSING, EnumSet.of(PAID, FAILED, EXPIRED, CANCELLED));
        NEXT.put(PAID, EnumSet.of(PARTIALLY_REFUNDED, REFUNDED, REVERSED, CHARGEBACK));
        NEXT.put(PARTIALLY_REFUNDED, EnumSet.of(REFUNDED, REVERSED, CHARGEBACK));
    }

    public boolean mayBecome(PaymentState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether money of it is in the book. */
    public boolean holdsMoney() {
        return this == PAID || this == PARTIALLY_REFUNDED;
    }

    /** What a payment is of which so much has gone back. */
    static PaymentState refundedBy(Money back, Money refundable) {
        return back.compareTo(refundable) < 0 ? PARTIALLY_REFUNDED : REFUNDED;
    }

    /** Whether it may still become a payment. */
    public boolean isOpen() {
        return mayBecome(PAID);
    }
}
