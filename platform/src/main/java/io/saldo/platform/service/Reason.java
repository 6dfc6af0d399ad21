package io.saldo.platform.service;

import io.saldo.platform.problem.CommonProblems;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A body that only gives a reason. */
public record Reason(String reason) {

    /** The reason of the body, else of the header {@code X-Reason}; without one the request is refused. */
    static String of(@Nullable Reason body, @Nullable String header) {
        return Stream.of(Optional.ofNullable(body).map(Reason::reason), Optional.ofNullable(header))
                .flatMap(Optional::stream)
                .filter(reason -> !reason.isBlank())
                .findFirst()
                .orElseThrow(() -> CommonProblems.malformed("/reason", "Say why."));
    }
}
