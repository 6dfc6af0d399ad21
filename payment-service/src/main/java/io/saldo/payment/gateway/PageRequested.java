package io.saldo.payment.gateway;

import io.saldo.platform.money.Money;
import java.util.Optional;

/** An order for which a payment page is wanted: total with tax and fee (gw:P-18), a duration instead of a moment (gw:P-17). */
public record PageRequested(
        String merchantOrderId,
        Money total,
        String description,
        String customerName,
        String customerEmail,
        Optional<String> returnUrl) {}
