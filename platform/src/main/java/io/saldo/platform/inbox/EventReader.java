package io.saldo.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.saldo.platform.problem.JsonFault;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Decodes a record: CloudEvents headers into the envelope, JSON into the reader's own record. */
@Singleton
public class EventReader {

    /** Each day is a partition of the inbox: a nonsense date must not make one. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final String MALFORMED = "MALFORMED";

    private final ObjectMapper json;

    public EventReader(ObjectMapper json) {
        this.json = json.copy().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    }

    /** The envelope, or {@link EventRefused} naming the header that is missing or wrong. */
    public EventEnvelope envelope(RawEvent event) {
        String key = event.key().orElseThrow(() -> EventRefused.because(MALFORMED, "The record has no readable key."));
        return new EventEnvelope(
                header(event, "ce_source"), header(event, "ce_id"), header(event, "ce_type"), key, time(event));
    }

    /** The data, or {@link EventRefused} when the bytes are no JSON of that shape; whoever reads other bytes gets the event as it came. */
    public <T> T data(RawEvent event, Class<T> type) {
        if (type == RawEvent.class) {
            return type.cast(event);
        }
        try {
            return Optional.ofNullable(json.readValue(event.payload(), type))
                    .orElseThrow(() -> EventRefused.because(MALFORMED, "There is no data."));
        } catch (JsonProcessingException e) {
            throw EventRefused.because(MALFORMED, unreadable(JsonFault.of(e)));
        } catch (IOException e) {
            throw EventRefused.because(MALFORMED, "The data cannot be read.");
        }
    }

    private static String unreadable(JsonFault fault) {
        String place = fault.pointer().isEmpty() ? "" : " at " + fault.pointer();
        return "The data cannot be read" + place + ": " + fault.sentence();
    }

    private static String header(RawEvent event, String name) {
        String value = event.headers().get(name);
        if (value == null || value.isEmpty() || value.length() > 255) {
            throw EventRefused.because(MALFORMED, "The header " + name + " is missing or unreadable.");
        }
        return value;
    }

    private static Instant time(RawEvent event) {
        try {
            Instant time = Instant.parse(header(event, "ce_time")).truncatedTo(ChronoUnit.MICROS);
            if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
                throw EventRefused.because(MALFORMED, "The header ce_time is out of all bounds.");
            }
            return time;
        } catch (DateTimeException e) {
            throw EventRefused.because(MALFORMED, "The header ce_time is not an instant of RFC 3339.");
        }
    }
}
