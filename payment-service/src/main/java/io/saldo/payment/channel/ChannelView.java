package io.saldo.payment.channel;

import io.saldo.platform.money.Money;
import java.util.Optional;

/** A channel as offered in one currency. */
public record ChannelView(
        String code,
        String gatewayAccount,
        String gateway,
        String name,
        String description,
        String method,
        Optional<String> country,
        boolean enabled,
        Money minimumAmount,
        Money serviceFee) {}
