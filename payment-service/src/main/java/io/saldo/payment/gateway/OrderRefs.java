package io.saldo.payment.gateway;

import java.util.Optional;

/** One try of an order, under our id for it and, once we heard it, the company's. */
public record OrderRefs(String merchantOrderId, Optional<String> gatewayOrderId) {}
