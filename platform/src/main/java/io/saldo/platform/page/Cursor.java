package io.saldo.platform.page;

import io.saldo.platform.problem.CommonProblems;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A place in a list, opaque to the caller. */
final class Cursor {

    private Cursor() {}

    static String encode(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }

    static String decode(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw CommonProblems.malformed("cursor", "Use the nextCursor of an earlier answer.");
        }
    }
}
