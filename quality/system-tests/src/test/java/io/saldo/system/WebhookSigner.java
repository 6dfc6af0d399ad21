package io.saldo.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs callbacks as Standard Webhooks says, well or badly. */
final class WebhookSigner {

    /** The published test value, which only local stacks take. */
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private WebhookSigner() {}

    /** {@code secret}: another one; {@code age}: seconds; {@code over}: what is signed instead of the body. */
    static Map<String, String> headers(JsonNode how, String body) {
        String id = "msg_" + System.nanoTime();
        long time = Instant.now().getEpochSecond() - how.path("age").asLong(0);
        String signed = id + "." + time + "." + how.path("over").asText(body);
        return Map.of(
                "webhook-id",
                id,
                "webhook-timestamp",
                Long.toString(time),
                "webhook-signature",
                "v1," + signature(how.path("secret").asText(SECRET), signed));
    }

    private static String signature(String secret, String text) {
        try {
            byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
