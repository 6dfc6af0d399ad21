package io.saldo.system.rights;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of who may do what, written by hand from the rights of each operation: no program derives it. */
record Rights(List<Row> rows) {

    private static final String TABLE = "/rights.csv";

    /** One request, and what is answered: with a good body, or with one that cannot be read. */
    record Cell(Operation operation, Caller caller, Expected expected, boolean readable) {

        Cell unreadable() {
            return new Cell(operation, caller, expected, false);
        }
    }

    /** One operation, with what each caller is answered. */
    record Row(Operation operation, Map<Caller, Expected> cells, String reason) {

        static Row of(Map<String, String> row) {
            var operation = new Operation(row.get("service"), row.get("method"), row.get("path"));
            Map<Caller, Expected> cells = new EnumMap<>(Caller.class);
            for (Caller caller : Caller.values()) {
                cells.put(caller, cell(operation, caller, row.get(caller.column())));
            }
            return new Row(operation, cells, row.get("reason"));
        }

        private static Expected cell(Operation operation, Caller caller, String text) {
            try {
                return new Expected(text);
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(operation.name() + " as " + caller.column() + ": " + e.getMessage(), e);
            }
        }

        Stream<Cell> sent() {
            return cells.entrySet().stream()
                    .map(cell -> new Cell(operation, cell.getKey(), cell.getValue(), true))
                    .filter(cell -> cell.expected().isSent());
        }

        /** Ready to be pasted, with a question for each cell. */
        static String missing(Operation operation) {
            return Arrays.stream(Caller.values())
                    .map(caller -> "?")
                    .collect(Collectors.joining(
                            ",",
                            String.join(",", operation.service(), operation.method(), operation.path(), "?,"),
                            ","));
        }
    }

    /** All that is sent. */
    List<Cell> cells() {
        return rows.stream().flatMap(Row::sent).toList();
    }

    static Rights read() {
        try (var table = Rights.class.getResourceAsStream(TABLE);
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(table)) {
            return new Rights(rows.readAll().stream().map(Row::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
