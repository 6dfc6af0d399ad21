package io.saldo.invoice.usage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventReader;
import io.saldo.platform.inbox.EventRefused;
import io.saldo.platform.inbox.RawEvent;
import io.saldo.platform.time.BillingClock;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads usage events, from records of Kafka and from CloudEvents in JSON, into the one form that is recorded. */
@Singleton
class UsageReader {

    static final String TOPIC = "usage.recorded";

    /** Events of requests stand in no partition. */
    private static final int NO_PARTITION = -1;

    private final EventReader reader;
    private final ObjectMapper json;
    private final BillingClock clock;

    UsageReader(EventReader reader, ObjectMapper json, BillingClock clock) {
        this.reader = reader;
        this.json = json;
        this.clock = clock;
    }

    /** An event as it came, and what could be read of it. */
    sealed interface Delivered {
        RawEvent raw();

        record Readable(RawEvent raw, UsageEvent event) implements Delivered {}

        record Unreadable(RawEvent raw, UsageRefusal why) implements Delivered {}
    }

    static List<UsageEvent> readable(List<Delivered> delivery) {
        return delivery.stream()
                .filter(Delivered.Readable.class::isInstance)
                .map(one -> ((Delivered.Readable) one).event())
                .toList();
    }

    Delivered read(RawEvent raw) {
        try {
            return new Delivered.Readable(raw, event(reader.envelope(raw), reader.data(raw, UsageRecorded.class)));
        } catch (EventRefused refused) {
            return new Delivered.Unreadable(raw, refusal(refused));
        }
    }

    /**
     * A CloudEvent in structured JSON; its data keeps its bytes, so it can be parked like a record. A digest stands for
     * the offset of a record: the same event sent again is parked once, one with other content beside it.
     */
    Delivered read(JsonNode cloudEvent) {
        Map<String, String> headers = new LinkedHashMap<>();
        cloudEvent.properties().stream()
                .filter(field -> field.getValue().isTextual())
                .forEach(field ->
                        headers.put("ce_" + field.getKey(), field.getValue().asText()));
        headers.putIfAbsent("ce_time", clock.now().toString());
        headers.remove("ce_data");
        JsonNode data = cloudEvent.path("data");
        String key = data.path("cloudAccountId").asText("");
        byte[] payload = bytes(data);
        String identity = key
                + '\0'
                + headers.get("ce_source")
                + '\0'
                + headers.get("ce_id")
                + '\0'
                + new String(payload, StandardCharsets.UTF_8);
        return read(new RawEvent(
                TOPIC, NO_PARTITION, Digest.of(identity) & Long.MAX_VALUE, Optional.of(key), headers, payload));
    }

    UsageEvent event(EventEnvelope envelope, UsageRecorded data) {
        if (!envelope.type().equals(TOPIC)) {
            throw EventRefused.because("MALFORMED", "Its type is not " + TOPIC + ".");
        }
        if (data.isCorrection() && data.corrects().isEmpty()) {
            throw EventRefused.because("MALFORMED", "A correction names what it corrects.");
        }
        try {
            return new UsageEvent(
                    envelope.source(),
                    envelope.id(),
                    envelope.time().truncatedTo(ChronoUnit.MICROS),
                    data.cloudAccountId(),
                    data.resourceId().orElse(""),
                    data.product(),
                    data.quantity(),
                    data.unit(),
                    data.periodStart().truncatedTo(ChronoUnit.MICROS),
                    data.periodEnd().truncatedTo(ChronoUnit.MICROS),
                    new TreeMap<>(data.tags().orElse(Map.of())),
                    data.corrects().filter(_ -> data.isCorrection()).map(UsageReader::name));
        } catch (IllegalArgumentException wrong) {
            throw EventRefused.because("MALFORMED", String.valueOf(wrong.getMessage()));
        }
    }

    static EventRefused refused(UsageRefusal why) {
        return why.waitsFor()
                .map(what -> EventRefused.until(what, why.reason().name(), why.detail()))
                .orElseGet(() -> EventRefused.because(why.reason().name(), why.detail()));
    }

    private static UsageName name(UsageRecorded.Corrects corrects) {
        return new UsageName(corrects.source(), corrects.id());
    }

    private static UsageRefusal refusal(EventRefused refused) {
        return UsageRefusal.of(UsageRefusal.Reason.valueOf(refused.reason()), refused.detail());
    }

    private byte[] bytes(JsonNode data) {
        try {
            return json.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A JSON tree cannot be written.", e);
        }
    }
}
