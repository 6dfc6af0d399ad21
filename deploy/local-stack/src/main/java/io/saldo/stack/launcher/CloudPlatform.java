package io.saldo.stack.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.client.EventAttributes;
import io.saldo.stack.client.EventPlatform;
import io.saldo.stack.home.Port;
import io.saldo.stack.home.Ports;
import io.saldo.stack.http.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The cloud platform as the local stack has it: does what each command says at once, and acknowledges it (S-27). */
final class CloudPlatform implements AutoCloseable {

    private static final List<String> COMMANDS =
            List.of("service.grace", "service.suspended", "service.resumed", "service.released");

    /** The clock stands still until the command counts as read, so it is soon. */
    private static final Duration POLL = Duration.ofMillis(100);

    private static final Logger LOG = Logger.getLogger(CloudPlatform.class.getName());

    private final KafkaConsumer<byte[], byte[]> commands;
    private final EventPlatform answers;
    private final Thread thread = Thread.ofPlatform().name("cloud-platform").unstarted(this::obey);

    CloudPlatform(Ports ports) {
        commands = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        "localhost:" + ports.of(Port.KAFKA),
                        "group.id",
                        "cloud-platform",
                        "group.instance.id",
                        "cloud-platform",
                        "auto.offset.reset",
                        "earliest",
                        "auto.commit.interval.ms",
                        (int) POLL.toMillis()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        answers = new EventPlatform(ports);
    }

    void start() {
        thread.start();
    }

    @Override
    public void close() {
        commands.wakeup();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void obey() {
        try (commands;
                answers) {
            commands.subscribe(COMMANDS);
            while (true) {
                commands.poll(POLL).forEach(this::acknowledge);
            }
        } catch (WakeupException closing) {
            LOG.fine("the stack stops");
        }
    }

    private void acknowledge(ConsumerRecord<byte[], byte[]> command) {
        try {
            answers.send(answer(Json.tree(new String(command.value(), StandardCharsets.UTF_8))));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "no answer to " + command.topic() + " at " + command.offset());
        }
    }

    /** The same for a command that comes again. */
    private static ProducerRecord<byte[], byte[]> answer(JsonNode command) {
        String account = command.required("billingAccountId").asText();
        String id = command.required("commandId").asText();
        Instant done = Instant.parse(command.required("effectiveAt").asText());
        return new EventAttributes(EventAttributes.CLOUD_PLATFORM, "service.acknowledged", account, id, done)
                .onKafka(Json.write(Map.of(
                        "billingAccountId",
                        account,
                        "commandId",
                        id,
                        "done",
                        true,
                        "failed",
                        List.of(),
                        "doneAt",
                        done.toString())));
    }
}
