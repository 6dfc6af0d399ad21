package io.saldo.payment.method;

import java.util.Optional;

/** A method that a customer wants to save, through a channel. */
record MethodWish(String channel, Optional<String> returnUrl) {}
