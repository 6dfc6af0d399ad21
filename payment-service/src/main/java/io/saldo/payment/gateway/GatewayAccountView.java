package io.saldo.payment.gateway;

import java.util.Optional;

/** A gateway account as an operator sees it, with the callback address that its company is to call. */
public record GatewayAccountView(
        String name,
        String gateway,
        String merchantCode,
        String url,
        Optional<String> returnUrl,
        int expiryMinutes,
        String outputType,
        String callbackUrl,
        int secrets) {}
