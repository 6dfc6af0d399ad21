package io.saldo.payment.gateway;

import io.saldo.platform.money.Money;

/** A charge of a saved method, under one of our order ids. */
public record ChargeAsked(String merchantOrderId, String token, Money total, String description) {}
