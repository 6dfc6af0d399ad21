package io.saldo.payment.gateway;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Bodies of the kind {@code application/x-www-form-urlencoded}. */
public final class Form {

    public static final String TYPE = "application/x-www-form-urlencoded";

    private static final int MOST_FIELDS = 200;

    private Form() {}

    /** The fields in the order of the map. */
    public static byte[] encoded(Map<String, String> fields) {
        return Digests.bytes(fields.entrySet().stream()
                .map(field -> part(field.getKey()) + "=" + part(field.getValue()))
                .collect(Collectors.joining("&")));
    }

    /** The fields of a body; of one that comes twice, the first. */
    public static Map<String, String> decoded(byte[] body) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : new String(body, StandardCharsets.UTF_8).split("&", MOST_FIELDS)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(text(pair.substring(0, equals)), text(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String text(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new MalformedCallback("Not a form.");
        }
    }

    private static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
