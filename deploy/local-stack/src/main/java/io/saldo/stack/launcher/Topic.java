package io.saldo.stack.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A topic of the interface, as the local stack makes it. */
record Topic(String name, int partitions, Map<String, String> configuration) {

    private static final String ASYNC_API = "/contracts/asyncapi.yaml";

    private static final Set<String> COMPACTED =
            Set.of("account.changed", "payment-methods.changed", "reference.changed");
    private static final Map<String, Integer> PARTITIONS =
            Map.of("charge.accrued", 8, "reference.changed", 1, "usage.recorded", 8);
    private static final int PARTITIONS_ELSEWHERE = 4;

    /** Of real time: a test clock that stands in another year deletes nothing. */
    private static final Duration KEPT = Duration.ofDays(14);

    static Topic named(String name) {
        Map<String, String> configuration = COMPACTED.contains(name)
                ? Map.of("cleanup.policy", "compact")
                : Map.of("cleanup.policy", "delete", "retention.ms", Long.toString(KEPT.toMillis()));
        return new Topic(name, PARTITIONS.getOrDefault(name, PARTITIONS_ELSEWHERE), configuration);
    }

    /** All channels of the event contracts; none as long as there are no contracts. */
    static List<Topic> all() {
        try (InputStream contracts = Topic.class.getResourceAsStream(ASYNC_API)) {
            return contracts == null ? List.of() : in(contracts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Topic> in(InputStream asyncApi) {
        Map<?, ?> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(asyncApi);
        return document.get("channels") instanceof Map<?, ?> channels
                ? channels.entrySet().stream()
                        .map(Topic::address)
                        .distinct()
                        .sorted()
                        .map(Topic::named)
                        .toList()
                : List.of();
    }

    private static String address(Map.Entry<?, ?> channel) {
        return channel.getValue() instanceof Map<?, ?> body && body.get("address") instanceof String address
                ? address
                : String.valueOf(channel.getKey());
    }
}
