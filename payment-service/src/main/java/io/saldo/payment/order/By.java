package io.saldo.payment.order;

/** Who makes or ends an order, and why; what the provider's staff does to a customer's order is kept. */
public record By(String actor, boolean staff, String reason) {}
