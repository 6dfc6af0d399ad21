package io.saldo.payment.gateway;

import java.util.Optional;

/** A method that is being saved, under our id for it and, once we heard it, the company's. */
public record SetupRefs(String methodId, Optional<String> gatewayId) {}
