package io.saldo.stack.client;

import io.saldo.stack.home.Port;
import io.saldo.stack.home.Ports;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The cloud platform at its end of Kafka: sends, and returns once the broker has it. */
public final class EventPlatform implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> kafka;

    public EventPlatform(Ports ports) {
        kafka = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        "localhost:" + ports.of(Port.KAFKA),
                        "acks",
                        "all",
                        "compression.type",
                        "lz4"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    public void send(ProducerRecord<byte[], byte[]> message) {
        try {
            kafka.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka has not taken a record for " + message.topic(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kafka.close();
    }
}
