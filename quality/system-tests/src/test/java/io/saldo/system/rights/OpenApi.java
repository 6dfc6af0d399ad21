package io.saldo.system.rights;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** All operations of the committed OpenAPI documents, and whether each takes a body. */
record OpenApi(SortedMap<Operation, Boolean> operations) {

    private static final Path FOLDER =
            Path.of(System.getProperty("saldo.root"), "contracts/src/main/resources/contracts/openapi");
    private static final String ENDING = ".yaml";
    private static final Set<String> METHODS = Set.of("delete", "get", "head", "patch", "post", "put");

    static OpenApi read() {
        SortedMap<Operation, Boolean> operations = new TreeMap<>();
        documents().forEach(document -> paths(document)
                .forEach((path, item) -> item.forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        var named = new Operation(service(document), method.toUpperCase(Locale.ROOT), path);
                        operations.put(named, ((Map<?, ?>) operation).containsKey("requestBody"));
                    }
                })));
        return new OpenApi(operations);
    }

    private static List<Path> documents() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String service(Path document) {
        return document.getFileName().toString().replace(ENDING, "");
    }

    private static Map<String, Map<String, Object>> paths(Path document) {
        try (Reader text = Files.newBufferedReader(document)) {
            Map<String, Map<String, Map<String, Object>>> read =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return read.get("paths");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
