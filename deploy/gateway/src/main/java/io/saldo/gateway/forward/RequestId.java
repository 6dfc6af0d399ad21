package io.saldo.gateway.forward;

import io.vertx.core.http.HttpServerRequest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The name of a request in all logs: the client's own if it is harmless, else a new one. */
public final class RequestId {

    /** The header, in both directions. */
    public static final String HEADER = "x-request-id";

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    /** Chooses the id of a request and sets it on the response, whatever that will be. */
    public static void choose(HttpServerRequest request) {
        String given = request.getHeader(HEADER);
        String id = given != null && HARMLESS.matcher(given).matches() ? given : made();
        request.response().putHeader(HEADER, id);
    }

    static String of(HttpServerRequest request) {
        return Objects.requireNonNullElse(request.response().headers().get(HEADER), "");
    }

    private static String made() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }
}
