package io.saldo.test.event;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A well-formed event to send: JSON under the CloudEvents headers that every service expects. */
public record OutgoingEvent(
        String topic, String key, String id, String source, Instant time, String dataSchema, String json) {

    /** A new id, sent now by "/test" as version 1 of the topic's contract. */
    public static OutgoingEvent of(String topic, String key, String json) {
        String schema = "https://saldo.dev/contracts/events/" + topic + "/v1";
        return new OutgoingEvent(topic, key, UUID.randomUUID().toString(), "/test", Instant.now(), schema, json);
    }

    public OutgoingEvent withId(String newId) {
        return new OutgoingEvent(topic, key, newId, source, time, dataSchema, json);
    }

    public OutgoingEvent from(String newSource) {
        return new OutgoingEvent(topic, key, id, newSource, time, dataSchema, json);
    }

    public OutgoingEvent at(Instant newTime) {
        return new OutgoingEvent(topic, key, id, source, newTime, dataSchema, json);
    }

    public OutgoingEvent withDataSchema(String newDataSchema) {
        return new OutgoingEvent(topic, key, id, source, time, newDataSchema, json);
    }

    Map<String, String> headers() {
        return Map.of(
                EventHeaders.SPEC_VERSION, "1.0",
                EventHeaders.ID, id,
                EventHeaders.SOURCE, source,
                EventHeaders.TYPE, topic,
                EventHeaders.SUBJECT, key,
                EventHeaders.TIME, time.toString(),
                EventHeaders.DATA_SCHEMA, dataSchema,
                EventHeaders.CONTENT_TYPE, "application/json");
    }
}
