package io.saldo.simulator.generic;

import java.time.Instant;

/** Money that has come for an order; its reference is the gateway's transaction id (gw:P-5). */
record Payment(String reference, Amount amount, Instant paidAt, String method) {}
