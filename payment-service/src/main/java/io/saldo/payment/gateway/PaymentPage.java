package io.saldo.payment.gateway;

/** Where the customer pays, and what the company calls the order. */
public record PaymentPage(String url, String gatewayOrderId) {}
