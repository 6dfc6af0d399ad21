package io.saldo.stack.launcher;

import io.saldo.servers.KafkaEndpoint;
import io.saldo.servers.PostgresEndpoint;
import io.saldo.servers.ServerProcess;
import io.saldo.stack.home.Port;
import io.saldo.stack.home.Ports;
import io.saldo.stack.home.StackHome;
import java.util.Set;

/** PostgreSQL and Kafka of a stack whose services do not run, for work at its data. */
public final class BareServers implements AutoCloseable {

    private final Ports ports;
    private final ServerProcess postgres;
    private final ServerProcess kafka;

    public BareServers(StackHome home, Ports ports) {
        this.ports = ports;
        postgres = new PostgresPart(home, ports).start();
        kafka = new KafkaPart(home, ports).start();
    }

    public PostgresEndpoint postgres() {
        return new PostgresEndpoint("127.0.0.1", ports.of(Port.POSTGRES));
    }

    public ServerProcess postgresProcess() {
        return postgres;
    }

    public KafkaEndpoint kafka() {
        return new KafkaEndpoint("127.0.0.1:" + ports.of(Port.KAFKA));
    }

    /** The topics that the cloud platform sends, and none of our services. */
    public static Set<String> topicsFromOutside() {
        return Topic.sentBy("cloud-platform");
    }

    @Override
    public void close() {
        kafka.close();
        postgres.close();
    }
}
