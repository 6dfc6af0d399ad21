package io.saldo.payment.channel;

import io.saldo.platform.money.Money;

/** What a channel takes at least, on the credit, and what it costs, in one currency (I-6). */
public record ChannelTerms(String code, String gatewayAccount, Money minimumAmount, Money serviceFee) {}
