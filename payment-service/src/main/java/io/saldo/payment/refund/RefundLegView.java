package io.saldo.payment.refund;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** A leg as an operator sees it; what is BY_HAND is to be sent to the destination. */
public record RefundLegView(
        String id,
        AccountId billingAccountId,
        String refundId,
        int leg,
        String paymentId,
        String kind,
        Money amount,
        Money tax,
        Money total,
        RefundRequested.Destination destination,
        String reason,
        LegState state,
        Optional<String> referenceNumber,
        Optional<String> failure,
        Instant requestedAt,
        Optional<Instant> closedAt) {}
