package io.saldo.stack.launcher;

import io.saldo.servers.KafkaServer;
import io.saldo.servers.Lifetime;
import io.saldo.servers.ServerProcess;
import io.saldo.stack.home.Port;
import io.saldo.stack.home.Ports;
import io.saldo.stack.home.StackHome;

/** Kafka with the topics of the interface. */
record KafkaPart(StackHome home, Ports ports) implements Part {

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String address() {
        return "127.0.0.1:" + ports.of(Port.KAFKA);
    }

    @Override
    public ServerProcess start() {
        KafkaServer server = KafkaServer.start(new KafkaServer.Settings(
                home.module("deploy/kafka-broker/target/lib"),
                home.data(name()),
                ports.of(Port.KAFKA),
                ports.of(Port.KAFKA_CONTROLLER),
                KafkaServer.SMALL_JVM,
                home.log(name()),
                Lifetime.detached(home.pidFile(name()))));
        MakeTopics.on(server.endpoint(), Topic.all());
        return server.process();
    }
}
