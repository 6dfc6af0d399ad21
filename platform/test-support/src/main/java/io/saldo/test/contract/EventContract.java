package io.saldo.test.contract;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the contracts say of every topic: its form, examples of it, who sends it and who reads it. */
public final class EventContract {
    private static final AsyncApi ASYNC_API = AsyncApi.load();
    private static final ClosedSchemas SCHEMAS = new ClosedSchemas();

    private EventContract() {}

    public static SortedSet<String> topics() {
        return new TreeSet<>(ASYNC_API.topics());
    }

    /** The topics that a service such as {@code account-service} (or {@code cloud-platform}) sends. */
    public static SortedSet<String> topicsSentBy(String service) {
        return ASYNC_API.topics(service, "send");
    }

    /** The topics that a service such as {@code account-service} (or {@code cloud-platform}) reads. */
    public static SortedSet<String> topicsReadBy(String service) {
        return ASYNC_API.topics(service, "receive");
    }

    /**
     * Fails unless the value keeps to the schema of the topic and has no field that the schema does not name; the
     * message lists all that is wrong. The value of {@code document.rendered} is a PDF: pass its headers as an object.
     */
    public static void assertSent(String topic, byte[] json) {
        List<String> violations = SCHEMAS.violations(known(topic), json);
        if (!violations.isEmpty()) {
            throw new AssertionError("%s breaks its contract:%n  %s%nin %s"
                    .formatted(topic, String.join(System.lineSeparator() + "  ", violations), Contents.text(json)));
        }
    }

    /** Values of the topic that every reader must take; of {@code document.rendered} its headers as an object. */
    public static Stream<byte[]> validExamples(String topic) {
        return Contents.validExamples(known(topic)).stream();
    }

    private static String known(String topic) {
        if (!ASYNC_API.topics().contains(topic)) {
            throw new IllegalArgumentException("No topic '%s', there are %s.".formatted(topic, topics()));
        }
        return topic;
    }
}
