package io.saldo.platform.service;

import io.saldo.platform.problem.CommonProblems;
import org.jspecify.annotations.Nullable;

/** A body that only gives a reason. */
public record Reason(String reason) {

    static String checked(@Nullable Reason body) {
        if (body == null || body.reason().isBlank()) {
            throw CommonProblems.malformed("/reason", "Say why.");
        }
        return body.reason();
    }
}
