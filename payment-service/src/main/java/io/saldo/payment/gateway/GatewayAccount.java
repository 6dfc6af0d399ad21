package io.saldo.payment.gateway;

import java.util.Optional;

/** A merchant account at a payment company, known by its name (I-11); {@code gateway} is the kind of its interface. */
public record GatewayAccount(
        String name,
        String gateway,
        String merchantCode,
        String url,
        Optional<String> returnUrl,
        int expiryMinutes,
        String outputType) {}
