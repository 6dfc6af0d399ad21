package io.saldo.bench;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Fills the topic of usage before the clock runs, so that making events costs the measured time nothing. */
final class UsageTopic {

    private UsageTopic() {}

    static void fill(BenchStack stack, Supplier<UsageMessage> traffic, int events) {
        var failure = new AtomicReference<@Nullable Exception>();
        Progress progress = Progress.of("events in the topic");
        Map<String, Object> settings = Map.of("bootstrap.servers", stack.kafka(), "acks", "all", "linger.ms", 20);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int i = 1; i <= events; i++) {
                var _ = producer.send(traffic.get().record(), (sent, failed) -> {
                    if (failed != null) {
                        failure.set(failed);
                    }
                });
                progress.reached(i, events);
            }
        }
        Exception failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException("The topic could not be filled.", failed);
        }
    }
}
