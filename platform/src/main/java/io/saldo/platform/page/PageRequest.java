package io.saldo.platform.page;

import io.saldo.platform.problem.CommonProblems;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code ?limit=} (default 50, at most 500) and {@code ?cursor=} of a list, as a bean parameter. */
public class PageRequest {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 500;

    @QueryParam("limit")
    public @Nullable String limit;

    @QueryParam("cursor")
    public @Nullable String cursor;

    public int limit() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        if (!limit.matches("[0-9]{1,4}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MAX_LIMIT) {
            throw CommonProblems.malformed("limit", "A number from 1 to " + MAX_LIMIT + ".");
        }
        return Integer.parseInt(limit);
    }

    /** One more than shown, so that the page knows whether another follows. */
    public int rowsToRead() {
        return limit() + 1;
    }

    /** The number at which the page before ended, or the largest one. */
    public long beforeNumber() {
        try {
            return after().map(Long::parseLong).orElse(Long.MAX_VALUE);
        } catch (NumberFormatException e) {
            throw CommonProblems.malformed("cursor", "Use the nextCursor of an earlier answer.");
        }
    }

    /** Where the page before ended, in the words of the query that made it. */
    public Optional<String> after() {
        return Optional.ofNullable(cursor).map(PageRequest::position);
    }

    private static String position(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw CommonProblems.malformed("cursor", "Use the nextCursor of an earlier answer.");
        }
    }
}
