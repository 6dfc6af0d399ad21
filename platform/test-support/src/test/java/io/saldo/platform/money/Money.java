package io.saldo.platform.money;

/** Stands in for platform's money. */
public record Money(long minorUnits, String currency) {}
