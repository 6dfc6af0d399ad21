package io.saldo.stack.focus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The rows that were not taken, by reason: each row is here or was sent. */
final class NotTaken {

    private final Map<String, RowNumbers> rows = new TreeMap<>();

    void add(String reason, long row) {
        rows.computeIfAbsent(reason, _ -> new RowNumbers()).add(row);
    }

    Map<String, RowNumbers> byReason() {
        return rows;
    }

    int count() {
        return rows.values().stream().mapToInt(RowNumbers::count).sum();
    }

    /** Every row with its reason, for whoever wants to look each of them up. */
    void write(Path file) {
        StringBuilder text = new StringBuilder("row,reason\n");
        rows.forEach((reason, numbers) -> numbers.forEach(row -> text.append(row)
                .append(",\"")
                .append(reason.replace("\"", "\"\""))
                .append("\"\n")));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
