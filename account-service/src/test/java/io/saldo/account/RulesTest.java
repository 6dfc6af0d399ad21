package io.saldo.account;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Holds the rows of {@code docs/rules.md} that name this service against its classes and tests. */
class RulesTest {
    private static final String PACKAGE = "account.";

    private record Row(String rule, String name) {}

    @Test
    void namesClassesThatExist() throws IOException {
        List<Row> rows = rows(2);
        assertFalse(rows.isEmpty());
        rows.forEach(row -> assertDoesNotThrow(() -> named(row.name), row::toString));
    }

    @Test
    void namesTestsThatBearTheRule() throws IOException {
        List<Row> rows = rows(3);
        assertFalse(rows.isEmpty());
        rows.forEach(row -> assertTrue(bears(row), row::toString));
    }

    private static boolean bears(Row row) {
        return Arrays.stream(
                        assertDoesNotThrow(() -> named(row.name), row::toString).getDeclaredMethods())
                .flatMap(method -> Stream.of(method.getAnnotationsByType(DisplayName.class)))
                .anyMatch(name -> name.value().equals(row.rule));
    }

    private static Class<?> named(String name) throws ClassNotFoundException {
        return Class.forName("io.saldo." + name);
    }

    /** The names in that column, each with the rule of its row. */
    private static List<Row> rows(int column) throws IOException {
        Path page = Path.of(System.getProperty("saldo.root"), "docs", "rules.md");
        return Files.readAllLines(page).stream()
                .filter(line -> line.matches("\\| [A-Z]+-\\d+ \\|.*"))
                .map(line -> line.split("\\|", -1))
                .flatMap(cells -> Stream.of(cells[column].split(",", -1))
                        .map(name -> new Row(cells[1].strip(), name.strip().replace("`", ""))))
                .filter(row -> row.name.startsWith(PACKAGE))
                .toList();
    }
}
