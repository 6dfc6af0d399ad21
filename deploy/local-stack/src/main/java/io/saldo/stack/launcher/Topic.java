package io.saldo.stack.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A topic as the event contracts describe it: its partitions and its settings are the Kafka binding of its channel. */
record Topic(String name, int partitions, Map<String, String> configuration) {

    private static final String ASYNC_API = "/contracts/asyncapi.yaml";

    /** All channels of the contracts on the class path. */
    static List<Topic> all() {
        return read(Topic::in);
    }

    /** Those that nobody but this sender sends. */
    static Set<String> sentBy(String sender) {
        return read(contracts -> {
            Map<?, ?> operations = map(parsed(contracts), "operations");
            return operations.keySet().stream()
                    .map(String::valueOf)
                    .filter(name -> name.startsWith(sender + ".sends."))
                    .map(name -> name.substring((sender + ".sends.").length()))
                    .collect(Collectors.toSet());
        });
    }

    private static <T> T read(Function<InputStream, T> reader) {
        try (InputStream contracts = Topic.class.getResourceAsStream(ASYNC_API)) {
            if (contracts == null) {
                throw new IllegalStateException("there is no " + ASYNC_API + " on the class path: build contracts");
            }
            return reader.apply(contracts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Topic> in(InputStream asyncApi) {
        return map(parsed(asyncApi), "channels").values().stream()
                .map(channel -> described((Map<?, ?>) channel))
                .toList();
    }

    private static Map<?, ?> parsed(InputStream asyncApi) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(asyncApi);
    }

    private static Topic described(Map<?, ?> channel) {
        String name = String.valueOf(channel.get("address"));
        Map<?, ?> kafka = map(map(channel, "bindings"), "kafka");
        if (!(kafka.get("partitions") instanceof Integer partitions)) {
            throw new IllegalStateException("the contract of " + name + " does not say how many partitions it has");
        }
        Map<String, String> configuration = new TreeMap<>();
        map(kafka, "topicConfiguration").forEach((key, value) -> configuration.put(String.valueOf(key), text(value)));
        return new Topic(name, partitions, configuration);
    }

    /** Kafka takes several values with commas. */
    private static String text(Object value) {
        return value instanceof List<?> values
                ? values.stream().map(String::valueOf).collect(Collectors.joining(","))
                : String.valueOf(value);
    }

    private static Map<?, ?> map(Map<?, ?> parent, String key) {
        return parent.get(key) instanceof Map<?, ?> child ? child : Map.of();
    }
}
