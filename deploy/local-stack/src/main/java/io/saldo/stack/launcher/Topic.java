package io.saldo.stack.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A topic as the event contracts describe it: its partitions and its settings are the Kafka binding of its channel. */
record Topic(String name, int partitions, Map<String, String> configuration) {

    private static final String ASYNC_API = "/contracts/asyncapi.yaml";

    /** All channels of the contracts on the class path. */
    static List<Topic> all() {
        try (InputStream contracts = Topic.class.getResourceAsStream(ASYNC_API)) {
            if (contracts == null) {
                throw new IllegalStateException("there is no " + ASYNC_API + " on the class path: build contracts");
            }
            return in(contracts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Topic> in(InputStream asyncApi) {
        Map<?, ?> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(asyncApi);
        return map(document, "channels").values().stream()
                .map(channel -> described((Map<?, ?>) channel))
                .toList();
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
