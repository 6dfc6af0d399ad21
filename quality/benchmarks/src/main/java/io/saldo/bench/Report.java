package io.saldo.bench;

import io.saldo.stack.http.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of a run, as a table and as a JSON file. */
final class Report {

    private final Options options;
    private final Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final List<Result> results = new ArrayList<>();

    Report(Options options) {
        this.options = options;
    }

    void add(Result result) {
        results.add(result);
        System.out.println();
        System.out.println(result.name());
        result.figures().forEach((figure, value) -> System.out.printf("  %-50s %14s%n", figure, shown(value)));
        System.out.println();
    }

    /** Gives the file. */
    Path write(Path folder) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("begun", begun);
        document.put("processors", Runtime.getRuntime().availableProcessors());
        document.put("options", options.numbers());
        document.put("results", results);
        Path file = folder.resolve("bench-" + begun.toString().replace(":", "") + ".json");
        try {
            Files.createDirectories(folder);
            return Files.writeString(file, Json.write(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(Object value) {
        return value instanceof Number number
                ? String.format(Locale.ROOT, "%,d", number.longValue())
                : value.toString();
    }
}
