package io.saldo.payment.gateway;

import io.saldo.platform.money.Money;

/** Money that is to go back, of one transaction of an order; the key has letters, digits and hyphens, at most 46. */
public record RefundAsked(
        String merchantOrderId, String gatewayTransactionId, Money amount, String refundKey, String reason) {}
