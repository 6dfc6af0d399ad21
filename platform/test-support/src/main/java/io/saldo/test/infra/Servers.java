package io.saldo.test.infra;

/** PostgreSQL and as many Kafka brokers as modules are tested at a time, since topics bear their real names. */
interface Servers {

    int BROKERS = 2;

    /** Returns when all answer. */
    Endpoints start();

    /** Ends them, and what a killed predecessor left behind; nothing is kept. */
    void stop();
}
