package io.saldo.simulator.deal;

import java.time.Instant;

/** Money that has come for a deal, under the company's id of the transaction. */
public record Payment(String transactionId, Money money, Instant at) {}
