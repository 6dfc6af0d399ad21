package io.saldo.stack.restore;

import io.saldo.servers.KafkaEndpoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Copies records to the end of their own partition, as they are and in their order. */
record SendAgain(KafkaEndpoint kafka) {

    private static final Duration POLL = Duration.ofMillis(500);

    /** All that lie in the spans, which must end before the partitions do or where they do; returns how many. */
    long records(List<Span> spans) throws ExecutionException, InterruptedException {
        long sent = 0;
        try (var consumer = new KafkaConsumer<>(
                        Map.of("bootstrap.servers", kafka.bootstrapServers(), "enable.auto.commit", "false"),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer());
                var producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all"),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            for (Span span : spans) {
                sent += copy(span, consumer, producer);
            }
        }
        return sent;
    }

    private static long copy(Span span, KafkaConsumer<byte[], byte[]> consumer, KafkaProducer<byte[], byte[]> producer)
            throws ExecutionException, InterruptedException {
        consumer.assign(List.of(span.partition()));
        consumer.seek(span.partition(), span.from());
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        while (consumer.position(span.partition()) < span.until()) {
            for (ConsumerRecord<byte[], byte[]> read : consumer.poll(POLL)) {
                if (read.offset() < span.until()) {
                    sent.add(producer.send(new ProducerRecord<>(
                            read.topic(), read.partition(), read.key(), read.value(), read.headers())));
                }
            }
        }
        for (Future<RecordMetadata> one : sent) {
            RecordMetadata _ = one.get();
        }
        return sent.size();
    }
}
