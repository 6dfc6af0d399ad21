package io.saldo.platform.outbox;

import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/**
 * A fact to be announced: its topic, its key and the instant of the fact on the billing clock; {@code data} is the
 * event record that the contract describes.
 */
public record OutboxEvent(String topic, String key, int shard, Instant time, Object data) {

    /** A fact of a billing account; the account must be locked before it is appended. */
    public static OutboxEvent of(String topic, AccountId account, Instant time, Object data) {
        return new OutboxEvent(topic, account.toString(), account.shard(), time, data);
    }

    /** Data that is no JSON, such as a PDF: its content type, the bytes as base64, and the extensions that say what it is. */
    public record Bytes(String contentType, String base64, Map<String, String> extensions) {

        public static Bytes of(String contentType, byte[] bytes, Map<String, String> extensions) {
            return new Bytes(contentType, Base64.getEncoder().encodeToString(bytes), extensions);
        }

        byte[] decoded() {
            return Base64.getDecoder().decode(base64);
        }
    }

    /** A fact of the provider, such as reference data; it has shard 0. */
    public static OutboxEvent ofProvider(String topic, String key, Instant time, Object data) {
        return new OutboxEvent(topic, key, 0, time, data);
    }
}
