package io.saldo.stack.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A compose file as far as the tests ask. */
record ComposeFile(Map<?, ?> document) {

    static ComposeFile read(Path file) {
        try (Reader in = Files.newBufferedReader(file)) {
            return new ComposeFile(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> services() {
        return map(document, "services").keySet().stream().map(String::valueOf).toList();
    }

    Map<?, ?> service(String name) {
        return map(map(document, "services"), name);
    }

    Map<String, String> environment(String service) {
        Map<String, String> environment = new TreeMap<>();
        map(service(service), "environment")
                .forEach((key, value) -> environment.put(String.valueOf(key), String.valueOf(value)));
        return environment;
    }

    private static Map<?, ?> map(Map<?, ?> parent, String key) {
        return parent.get(key) instanceof Map<?, ?> child ? child : Map.of();
    }
}
