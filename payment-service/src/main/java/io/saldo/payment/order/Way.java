package io.saldo.payment.order;

import java.util.Optional;

/** Which way the money comes: channel, gateway account, and where the customer returns to. */
public record Way(String channel, String gatewayAccount, Optional<String> returnUrl) {}
