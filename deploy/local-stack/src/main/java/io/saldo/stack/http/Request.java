package io.saldo.stack.http;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What an endpoint may look at. */
public record Request(
        String method,
        String path,
        Optional<String> query,
        Optional<String> authorization,
        Optional<String> contentType,
        byte[] bytes) {

    public String body() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public boolean is(String otherMethod) {
        return method.equals(otherMethod);
    }
}
