package io.saldo.payment.gateway;

import java.util.Map;

/** A callback as it came: header names in lower case, and the bytes that the proof covers. */
public record RawCallback(Map<String, String> headers, byte[] body) {

    public RawCallback {
        headers = Map.copyOf(headers);
    }

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
