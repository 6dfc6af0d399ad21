package io.saldo.platform.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list; {@code nextCursor} is null on the last one. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(
        List<T> items, @Schema(nullable = true) @Nullable String nextCursor) {

    /** Makes a page of the rows that a query with {@link PageRequest#rowsToRead} gave; the cursor is the last shown row's. */
    public static <T> Page<T> of(PageRequest request, List<T> rows, Function<T, String> position) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null);
        }
        List<T> shown = rows.subList(0, request.limit());
        return new Page<>(shown, cursor(position.apply(shown.getLast())));
    }

    /** A place in a list, opaque to the caller; {@link PageRequest#after} reads it. */
    private static String cursor(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }
}
