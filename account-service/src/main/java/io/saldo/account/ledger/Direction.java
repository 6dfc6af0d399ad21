package io.saldo.account.ledger;

/** Whether a movement adds to the customer's funds or takes from them (rules section 8). */
public enum Direction {
    IN,
    OUT
}
