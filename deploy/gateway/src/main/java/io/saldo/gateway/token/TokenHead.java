package io.saldo.gateway.token;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of a signed token, read with suspicion: what it says chooses one of our keys and nothing else.
 *
 * <p>Only algorithms with a public key are taken, so a public key can never be used as a shared secret; a key or an
 * address of a key inside the token is a reason to refuse it.
 */
record TokenHead(String algorithm, String keyId) {

    private static final Pattern COMPACT = Pattern.compile("([\\w-]+)\\.[\\w-]+\\.[\\w-]+");
    private static final Set<String> ALGORITHMS = Set.of("RS256", "ES256");
    private static final Set<String> TYPES = Set.of("JWT", "at+jwt");
    private static final Set<String> FORBIDDEN = Set.of("crit", "jwk", "jku", "x5c", "x5u", "zip", "enc", "b64");

    static Optional<TokenHead> of(String token) {
        Matcher compact = COMPACT.matcher(token);
        if (!compact.matches()) {
            return Optional.empty();
        }
        try {
            byte[] json = Base64.getUrlDecoder().decode(compact.group(1));
            return of(new JsonObject(new String(json, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException | DecodeException e) {
            return Optional.empty();
        }
    }

    private static Optional<TokenHead> of(JsonObject header) {
        boolean plain = header.fieldNames().stream().noneMatch(FORBIDDEN::contains)
                && TYPES.contains(String.valueOf(header.getValue("typ", "JWT")));
        if (plain
                && header.getValue("alg") instanceof String algorithm
                && ALGORITHMS.contains(algorithm)
                && header.getValue("kid") instanceof String keyId) {
            return Optional.of(new TokenHead(algorithm, keyId));
        }
        return Optional.empty();
    }
}
