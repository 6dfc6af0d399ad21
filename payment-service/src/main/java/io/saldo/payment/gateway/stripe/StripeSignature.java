package io.saldo.payment.gateway.stripe;

import io.saldo.payment.gateway.Digests;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The header {@code Stripe-Signature}: HMAC-SHA256 of timestamp and raw body, fresh to either side (ST-1 to ST-3). */
record StripeSignature(Optional<Long> timestamp, List<String> signatures) {

    private static final int MOST_PARTS = 20;

    static StripeSignature of(String header) {
        List<String> parts = List.of(header.split(",", MOST_PARTS));
        Optional<Long> timestamp = values(parts, "t=")
                .filter(text -> text.matches("[0-9]{1,12}"))
                .map(Long::valueOf)
                .findFirst();
        return new StripeSignature(timestamp, values(parts, "v1=").toList());
    }

    private static Stream<String> values(List<String> parts, String name) {
        return parts.stream()
                .map(String::strip)
                .filter(part -> part.startsWith(name))
                .map(part -> part.substring(name.length()));
    }

    /** Why the message is not proved; empty when it is. A tolerance of nothing means that time does not matter. */
    Optional<String> refusal(List<String> secrets, byte[] body, Duration tolerance, Instant now) {
        if (timestamp.isEmpty()) {
            return Optional.of("Unable to extract timestamp and signatures from header");
        }
        if (signatures.isEmpty()) {
            return Optional.of("No signatures found with expected scheme");
        }
        if (!isSignedByAny(secrets, timestamp.get(), body)) {
            return Optional.of("No signatures found matching the expected signature for payload");
        }
        Duration age =
                Duration.between(Instant.ofEpochSecond(timestamp.get()), now).abs();
        return !tolerance.isZero() && age.compareTo(tolerance) > 0
                ? Optional.of("Timestamp outside the tolerance zone")
                : Optional.empty();
    }

    /** Every secret is tried on every signature, each in constant time; the whole text of a secret is the key. */
    private boolean isSignedByAny(List<String> secrets, long at, byte[] body) {
        boolean signed = false;
        for (String secret : secrets) {
            String expected = Digests.hmacSha256(Digests.bytes(secret), Digests.bytes(at + "."), body);
            for (String given : signatures) {
                signed |= Digests.same(expected, given);
            }
        }
        return signed;
    }
}
