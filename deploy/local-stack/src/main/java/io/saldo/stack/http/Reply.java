package io.saldo.stack.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An HTTP answer. */
public record Reply(int status, Map<String, String> headers, byte[] body) {

    public static Reply json(int status, Object value) {
        return text(status, "application/json", Json.write(value));
    }

    public static Reply html(int status, String page) {
        return text(status, "text/html; charset=utf-8", page);
    }

    public static Reply problem(Problem problem) {
        return text(problem.status(), "application/problem+json", Json.write(problem));
    }

    public static Reply bytes(String contentType, byte[] body) {
        return new Reply(200, Map.of("Content-Type", contentType), body);
    }

    public Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, more, body);
    }

    private static Reply text(int status, String contentType, String text) {
        return new Reply(status, Map.of("Content-Type", contentType), text.getBytes(StandardCharsets.UTF_8));
    }
}
