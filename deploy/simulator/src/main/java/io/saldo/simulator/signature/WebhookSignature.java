package io.saldo.simulator.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Signs and checks messages as Standard Webhooks says (gw:6a, TV-10); several secrets hold during a rotation. */
public final class WebhookSignature {

    public static final String ID = "webhook-id";
    public static final String TIMESTAMP = "webhook-timestamp";
    public static final String SIGNATURE = "webhook-signature";

    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";
    private static final int SHORTEST_KEY = 16;
    private static final Duration TOLERANCE = Duration.ofSeconds(300);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");
    private static final Pattern BLANK = Pattern.compile(" ");

    private final List<byte[]> keys;

    /** Takes secrets such as {@code whsec_MfKQ...}; a message is signed with each and may be proved by any. */
    public WebhookSignature(List<String> secrets) {
        keys = secrets.stream().map(WebhookSignature::key).toList();
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a secret is needed");
        }
    }

    private static byte[] key(String secret) {
        byte[] key = Base64.getDecoder().decode(secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret);
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("a secret needs at least " + SHORTEST_KEY + " bytes");
        }
        return key;
    }

    /** The three headers that prove a message. */
    public Map<String, String> headers(String id, Instant at, byte[] body) {
        String seconds = Long.toString(at.getEpochSecond());
        String signatures = keys.stream()
                .map(key -> VERSION + Base64.getEncoder().encodeToString(sign(key, id, seconds, body)))
                .collect(Collectors.joining(" "));
        return Map.of(ID, id, TIMESTAMP, seconds, SIGNATURE, signatures);
    }

    /** Whether the headers, read by name, prove that body now. */
    public boolean proves(UnaryOperator<@Nullable String> header, byte[] body, Instant now) {
        String id = header.apply(ID);
        String seconds = header.apply(TIMESTAMP);
        String signatures = header.apply(SIGNATURE);
        if (id == null || id.isEmpty() || seconds == null || signatures == null || !isFresh(seconds, now)) {
            return false;
        }
        boolean proved = false;
        for (byte[] key : keys) {
            byte[] expected = sign(key, id, seconds, body);
            proved |= BLANK.splitAsStream(signatures)
                    .map(WebhookSignature::bytes)
                    .reduce(
                            false,
                            (found, given) -> found | MessageDigest.isEqual(expected, given),
                            Boolean::logicalOr);
        }
        return proved;
    }

    private static boolean isFresh(String seconds, Instant now) {
        if (!SECONDS.matcher(seconds).matches()) {
            return false;
        }
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(seconds)), now)
                .abs();
        return age.compareTo(TOLERANCE) <= 0;
    }

    private static byte[] bytes(String signature) {
        try {
            return signature.startsWith(VERSION)
                    ? Base64.getDecoder().decode(signature.substring(VERSION.length()))
                    : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] sign(byte[] key, String id, String seconds, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, mac.getAlgorithm()));
            mac.update((id + "." + seconds + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
