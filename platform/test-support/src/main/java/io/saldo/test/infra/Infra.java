package io.saldo.test.infra;

import io.saldo.servers.KafkaEndpoint;
import io.saldo.servers.PostgresEndpoint;

/** The servers that tests run on; started by the first test JVM of a build, shared by the others. */
public interface Infra {

    PostgresEndpoint postgres();

    KafkaEndpoint kafka();

    /** Starts the servers or joins the running ones, whichever it is, and says so in one line. */
    static Infra shared() {
        return SharedInfra.INSTANCE;
    }
}
