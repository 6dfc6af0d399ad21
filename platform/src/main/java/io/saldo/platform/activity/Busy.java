package io.saldo.platform.activity;

/** Something that may still be busy, so that the test clock must not move on; asked by the clock on the management port. */
public interface Busy {

    /** What is counted, in the words of an operator: {@code outbox rows}. */
    String what();

    /** How many wait or are in work; called on a worker thread, may ask the database. */
    long count();
}
