package io.saldo.test.infra;

import io.saldo.servers.KafkaEndpoint;
import io.saldo.servers.PostgresEndpoint;
import java.util.Locale;

/** The servers of this JVM, joined on first use. */
record SharedInfra(PostgresEndpoint postgres, KafkaEndpoint kafka) implements Infra {

    static final SharedInfra INSTANCE = join(InfraMode.fromEnvironment());

    private static SharedInfra join(InfraMode mode) {
        long start = System.nanoTime();
        ProcessHandle self = ProcessHandle.current();
        var joined = new ServerShare(InfraFolder.ofProject(), self, BuildProcess.of(self)).join();
        Endpoints endpoints = joined.endpoints();
        System.out.printf(
                "Test infrastructure (SALDO_INFRA=%s): embedded, PostgreSQL %s:%d, Kafka %s, %s in %d ms%n",
                mode.name().toLowerCase(Locale.ROOT),
                endpoints.postgres().host(),
                endpoints.postgres().port(),
                endpoints.kafka().bootstrapServers(),
                joined.startedHere() ? "started" : "joined",
                (System.nanoTime() - start) / 1_000_000);
        return new SharedInfra(endpoints.postgres(), endpoints.kafka());
    }
}
