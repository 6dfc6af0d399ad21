package io.saldo.platform.inbox;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record as it came: where it stood, its key and headers where they can be read, and its bytes. */
public record RawEvent(
        String topic, int partition, long offset, Optional<String> key, Map<String, String> headers, byte[] payload) {

    public static RawEvent of(ConsumerRecord<byte[], byte[]> message) {
        Map<String, String> headers = new LinkedHashMap<>();
        message.headers().forEach(header -> text(header.value()).ifPresent(value -> headers.put(header.key(), value)));
        return new RawEvent(
                message.topic(),
                message.partition(),
                message.offset(),
                text(message.key()),
                headers,
                message.value() == null ? new byte[0] : message.value());
    }

    /** Text of valid UTF-8 that PostgreSQL can hold, at most 255 characters for keys and headers. */
    private static Optional<String> text(byte[] bytes) {
        if (bytes == null || bytes.length > 1024) {
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
