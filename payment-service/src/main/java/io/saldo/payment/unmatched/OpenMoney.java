package io.saldo.payment.unmatched;

import io.saldo.payment.gateway.GatewayReport;

/** Money that is in no book, locked for whoever gives it a place; {@code report} is what its company said of it. */
public record OpenMoney(String id, String gatewayAccount, GatewayReport report, boolean resolved) {}
