package io.saldo.test.infra;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.saldo.servers.PostgresEndpoint;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Gives a Quarkus test a new database and empty topics on the shared servers: {@code @WithTestResource(value =
 * SaldoInfraResource.class, initArgs = {@ResourceArg(name = "database", value = "account"), @ResourceArg(name =
 * "topics", value = "payment.confirmed:4,invoice.settled:4")})}.
 */
public final class SaldoInfraResource implements QuarkusTestResourceLifecycleManager {

    private String database = "test";
    private Map<String, Integer> topics = Map.of();

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
        topics = topics(arguments.getOrDefault("topics", ""));
    }

    @Override
    public Map<String, String> start() {
        Infra infra = Infra.shared();
        String fresh = fresh(database);
        infra.postgres().createDatabase(fresh);
        FreshTopics.make(infra.kafka(), topics);
        return Map.of(
                "quarkus.datasource.jdbc.url", infra.postgres().jdbcUrl(fresh),
                "quarkus.datasource.reactive.url", infra.postgres().reactiveUrl(fresh),
                "quarkus.datasource.username", PostgresEndpoint.USER,
                "quarkus.datasource.password", PostgresEndpoint.PASSWORD,
                "kafka.bootstrap.servers", infra.kafka().bootstrapServers());
    }

    /** The database stays for a look at it; it goes with the servers when the build ends. */
    @Override
    public void stop() {}

    static Map<String, Integer> topics(String argument) {
        return Arrays.stream(argument.split(",", -1))
                .map(String::strip)
                .filter(topic -> !topic.isEmpty())
                .map(SaldoInfraResource::nameAndPartitions)
                .collect(Collectors.toMap(words -> words[0], words -> Integer.parseInt(words[1])));
    }

    private static String[] nameAndPartitions(String topic) {
        String[] words = topic.split(":", -1);
        if (words.length != 2) {
            throw new IllegalArgumentException("a topic is name:partitions, not " + topic);
        }
        return words;
    }

    private static String fresh(String database) {
        long pid = ProcessHandle.current().pid();
        return database + "_" + pid + "_" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    }
}
