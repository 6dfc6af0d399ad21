package io.saldo.payment.gateway.xendit;

import io.saldo.payment.gateway.Digests;
import java.util.HashMap;
import java.util.Map;

/** What each call to Xendit bears; the newer interface wants its version named (XE-6). */
final class XenditHeaders {

    private static final String VERSION = "2024-11-11";

    private XenditHeaders() {}

    static Map<String, String> of(String secret) {
        return Map.of("content-type", "application/json", "authorization", Digests.basic(secret, ""));
    }

    static Map<String, String> newer(String secret) {
        Map<String, String> headers = new HashMap<>(of(secret));
        headers.put("api-version", VERSION);
        return headers;
    }

    /** With a key, which is not relied on: the newer interface does not say that it keeps any (XE-5). */
    static Map<String, String> keyed(String secret, String key) {
        Map<String, String> headers = newer(secret);
        headers.put("idempotency-key", key);
        return headers;
    }
}
