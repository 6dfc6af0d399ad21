package io.saldo.platform.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What stands around an event's data: its identity (source and id), type, key and the instant of the fact. */
public record EventEnvelope(String source, String id, String type, String key, Instant time) {

    /** The identity by which an event counts once. */
    String identity() {
        return source + ' ' + id;
    }

    /** The partition of the inbox; a redelivery repeats it. */
    LocalDate day() {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }
}
