package io.saldo.gateway.token;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The keys of the realm as last fetched, by id. */
record KeySet(Map<String, SigningKey> keys) {

    static final KeySet NONE = new KeySet(Map.of());

    /** Reads a JWKS document; one without any key for us is no answer of a realm. */
    static KeySet read(Vertx vertx, Realm realm, Buffer document) {
        Map<String, SigningKey> keys = new JsonObject(document)
                .getJsonArray("keys").stream()
                        .filter(JsonObject.class::isInstance)
                        .flatMap(key -> SigningKey.of(vertx, realm, (JsonObject) key).stream())
                        .collect(Collectors.toUnmodifiableMap(
                                SigningKey::id, Function.identity(), (first, second) -> first));
        if (keys.isEmpty()) {
            throw new IllegalStateException("the realm shows no signing key");
        }
        return new KeySet(keys);
    }

    Optional<SigningKey> find(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }
}
