package io.saldo.account.coupon;

import io.saldo.account.ledger.Scope;
import io.saldo.platform.money.Money;
import java.time.Instant;

/** An order of a term; its price is the one after contract or shared discount (V-5). */
public record Order(Scope scope, String product, OrderKind kind, Money price, Instant at) {}
