package io.saldo.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest of an outbox row, kept beside it: whoever edits the row changes it. */
final class OutboxDigest {

    private OutboxDigest() {}

    static byte[] of(String topic, String key, String headers, byte[] payload) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((topic + '|' + key + '|' + headers + '|').getBytes(StandardCharsets.UTF_8));
            return digest.digest(payload);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
