package io.saldo.stack.restore;

import io.saldo.servers.KafkaEndpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;

/**
 * Makes readers whose databases went back to a moment read what these databases do not know. What others have sent
 * (usage, acknowledgements) is read again from some time before. What the services themselves have sent after the moment
 * tells of a future that is gone: it is skipped; what they sent shortly before is sent once more, for a reader that was
 * behind. Whoever knows an event already finds it in the inbox.
 */
final class Rewind {

    /** No reader is further behind than this, or the alert on its lag was overlooked for as long. */
    static final Duration MARGIN = Duration.ofHours(1);

    private final KafkaEndpoint kafka;
    private final Set<String> outside;

    /** {@code outside} are the topics that none of the services sends. */
    Rewind(KafkaEndpoint kafka, Set<String> outside) {
        this.kafka = kafka;
        this.outside = Set.copyOf(outside);
    }

    /** How many records are sent once more, and how many were of the future. */
    record Rewound(long sentAgain, long skipped) {}

    Rewound to(Instant moment) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            return rewind(new Readers(admin), moment);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Rewound rewind(Readers readers, Instant moment) throws ExecutionException, InterruptedException {
        List<Span> own = new ArrayList<>();
        for (var group : readers.topics().entrySet()) {
            List<Span> spans = readers.spans(group.getValue(), moment, MARGIN);
            readers.set(
                    group.getKey(),
                    spans.stream()
                            .collect(Collectors.toMap(
                                    Span::partition,
                                    span -> new OffsetAndMetadata(isOutside(span) ? span.from() : span.end()))));
            spans.stream().filter(span -> !isOutside(span)).forEach(own::add);
        }
        // A topic that several groups read is sent again once.
        List<Span> once = own.stream().distinct().toList();
        long skipped = once.stream().mapToLong(Span::skipped).sum();
        return new Rewound(new SendAgain(kafka).records(once), skipped);
    }

    private boolean isOutside(Span span) {
        return outside.contains(span.partition().topic());
    }
}
