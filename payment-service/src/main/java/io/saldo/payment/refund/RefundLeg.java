package io.saldo.payment.refund;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A part of a refund, which goes back as a whole or not at all; its key is ours and stays (gw:P-13). */
public record RefundLeg(
        AccountId account,
        String refundId,
        int leg,
        String paymentId,
        Money amount,
        Money tax,
        String kind,
        RefundRequested.Destination destination,
        String reason,
        LegState state,
        Instant requestedAt) {

    private static final Duration WAY_BACK = Duration.ofDays(42);

    /** Letters, digits and hyphens, so that every company takes it as a key. */
    String key() {
        return refundId + "-" + leg;
    }

    /** After so long what a credit note gives back becomes cash of the account: the leg fails (O-11). */
    boolean isGivenUp(Instant now) {
        return givenUpAt().filter(at -> !at.isAfter(now)).isPresent();
    }

    Optional<Instant> givenUpAt() {
        return kind.equals("ORDER_REFUND") ? Optional.of(requestedAt.plus(WAY_BACK)) : Optional.empty();
    }

    /** What the customer gets: the PPN share comes beside the amount (O-9). */
    Money total() {
        return amount.plus(tax);
    }

    RefundLeg in(LegState next) {
        return new RefundLeg(
                account, refundId, leg, paymentId, amount, tax, kind, destination, reason, next, requestedAt);
    }
}
