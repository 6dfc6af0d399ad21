package io.saldo.test.infra;

import io.saldo.servers.KafkaEndpoint;
import io.saldo.servers.PostgresEndpoint;

/** The servers of this JVM, joined on first use: the PostgreSQL that all share, and a Kafka broker for itself alone. */
record SharedInfra(PostgresEndpoint postgres, BrokerLease lease) implements Infra {

    static final SharedInfra INSTANCE = join(InfraMode.fromEnvironment());

    private static SharedInfra join(InfraMode mode) {
        long start = System.nanoTime();
        ProcessHandle self = ProcessHandle.current();
        InfraFolder folder = InfraFolder.ofProject();
        var joined = new ServerShare(folder, mode, self, BuildProcess.of(self)).join();
        Endpoints endpoints = joined.endpoints();
        BrokerLease lease = BrokerLease.take(folder, endpoints.brokers());
        System.out.printf(
                "Test infrastructure (SALDO_INFRA=%s): %s (%s), PostgreSQL %s:%d, Kafka %s, %s in %d ms%n",
                mode.word(),
                joined.choice().servers().word(),
                joined.choice().reason(),
                endpoints.postgres().host(),
                endpoints.postgres().port(),
                lease.broker().bootstrapServers(),
                joined.startedHere() ? "started" : "joined",
                (System.nanoTime() - start) / 1_000_000);
        return new SharedInfra(endpoints.postgres(), lease);
    }

    @Override
    public KafkaEndpoint kafka() {
        return lease.broker();
    }
}
