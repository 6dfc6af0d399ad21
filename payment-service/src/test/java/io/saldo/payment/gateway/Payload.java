package io.saldo.payment.gateway;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** What a company sends, kept as files below {@code gateways}. */
public final class Payload {

    private Payload() {}

    public static byte[] bytes(String name) {
        try (var in = Payload.class.getResourceAsStream("/gateways/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** The object of a file with some fields changed; null takes one away. */
    public static byte[] with(String name, Map<String, Object> changes) {
        JsonObject json = new JsonObject(text(name));
        changes.forEach(json::put);
        return json.toBuffer().getBytes();
    }

    public static String text(RawCallback callback) {
        return new String(callback.body(), StandardCharsets.UTF_8);
    }

    public static RawCallback callback(byte[] body) {
        return new RawCallback(Map.of(), body);
    }
}
