package io.saldo.test.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** A record as it stands on the broker; it need not be a well-formed event. */
public record ReceivedEvent(
        String topic, int partition, long offset, Optional<String> key, Map<String, String> headers, String text) {

    static ReceivedEvent of(ConsumerRecord<byte[], byte[]> message) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : message.headers()) {
            headers.put(header.key(), textOf(header.value()));
        }
        return new ReceivedEvent(
                message.topic(),
                message.partition(),
                message.offset(),
                Optional.ofNullable(message.key()).map(ReceivedEvent::textOf),
                Map.copyOf(headers),
                message.value() == null ? "" : textOf(message.value()));
    }

    private static String textOf(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public String id() {
        return header(EventHeaders.ID);
    }

    public String source() {
        return header(EventHeaders.SOURCE);
    }

    public String type() {
        return header(EventHeaders.TYPE);
    }

    public String subject() {
        return header(EventHeaders.SUBJECT);
    }

    public Instant time() {
        return Instant.parse(header(EventHeaders.TIME));
    }

    public String dataSchema() {
        return header(EventHeaders.DATA_SCHEMA);
    }

    private String header(String name) {
        String value = headers.get(name);
        if (value == null) {
            throw new IllegalStateException("no header " + name + " in " + this);
        }
        return value;
    }
}
