package io.saldo.gateway.console;

import io.vertx.core.MultiMap;

/** What a browser may do with the console's pages: talk to this address and to the realm, and to nobody else. */
final class SecurityHeaders {

    private final String policy;

    SecurityHeaders(String realmOrigin) {
        policy = String.join(
                "; ",
                "default-src 'self'",
                "connect-src 'self' " + realmOrigin,
                "img-src 'self' data: blob:",
                "style-src 'self' 'unsafe-inline'",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self' " + realmOrigin,
                "frame-ancestors 'none'");
    }

    void set(MultiMap headers) {
        headers.set("content-security-policy", policy)
                .set("x-content-type-options", "nosniff")
                .set("x-frame-options", "DENY")
                .set("referrer-policy", "same-origin")
                .set("cross-origin-opener-policy", "same-origin");
    }
}
