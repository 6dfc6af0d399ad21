package io.saldo.stack.launcher;

import io.saldo.servers.KafkaEndpoint;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the topics of the contracts on a broker that somebody else has started: {@code KAFKA_BOOTSTRAP_SERVERS}. */
public final class MakeTopics {

    private MakeTopics() {}

    /** Ends when the broker serves all of them. */
    public static void main(String[] arguments) {
        String broker = System.getenv().getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "localhost:19092");
        List<Topic> topics = Topic.all();
        on(new KafkaEndpoint(broker), topics);
        System.out.println("The broker has the " + topics.size() + " topics of the contracts.");
    }

    static void on(KafkaEndpoint broker, List<Topic> topics) {
        broker.createTopics(
                topics.stream().collect(Collectors.toMap(Topic::name, Topic::partitions)),
                topics.stream().collect(Collectors.toMap(Topic::name, Topic::configuration)));
    }
}
