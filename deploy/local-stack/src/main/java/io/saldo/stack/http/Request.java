package io.saldo.stack.http;

import java.util.Optional;

/** What an endpoint may look at. */
public record Request(String method, String path, Optional<String> query, Optional<String> authorization, String body) {

    public boolean is(String otherMethod) {
        return method.equals(otherMethod);
    }
}
