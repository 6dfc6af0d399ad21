package io.saldo.payment.gateway;

import java.util.Optional;

/** A saved method that is wanted, under an id of ours. */
public record SetupAsked(String methodId, String customerName, String customerEmail, Optional<String> returnUrl) {}
