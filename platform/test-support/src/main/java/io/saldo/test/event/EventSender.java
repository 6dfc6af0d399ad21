package io.saldo.test.event;

import io.saldo.servers.KafkaEndpoint;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends events to the real broker and returns when the broker has them. */
public final class EventSender implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;

    private EventSender(KafkaProducer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    public static EventSender to(KafkaEndpoint kafka) {
        return new EventSender(new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        kafka.bootstrapServers(),
                        ProducerConfig.ACKS_CONFIG,
                        "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer()));
    }

    public void send(OutgoingEvent event) {
        byte[] payload = event.json().getBytes(StandardCharsets.UTF_8);
        sendRaw(event.topic(), Optional.of(event.key()), event.headers(), payload);
    }

    /** Anything at all, for what a consumer must survive: no key, no headers, bytes that are no JSON. */
    public void sendRaw(String topic, Optional<String> key, Map<String, String> headers, byte[] payload) {
        byte[] keyBytes = key.map(text -> text.getBytes(StandardCharsets.UTF_8)).orElse(null);
        var message = new ProducerRecord<byte[], byte[]>(topic, keyBytes, payload);
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot send to " + topic, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending to " + topic, e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
