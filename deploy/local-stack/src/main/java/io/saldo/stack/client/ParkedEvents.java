package io.saldo.stack.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The events that a service has set aside. */
public record ParkedEvents(Api operator, String service) {

    private static final int PAGE = 100;

    /** One of them; a release that has not changed {@code attempts} was not looked at yet. */
    public record Parked(String id, String topic, String key, String reason, String detail, long attempts) {

        static Parked of(JsonNode event) {
            return new Parked(
                    event.path("id").asText(),
                    event.path("topic").asText(),
                    event.path("key").asText("(no key)"),
                    event.path("reason").asText(),
                    event.path("detail").asText(),
                    event.path("attempts").asLong());
        }
    }

    /** Oldest first; an empty topic or key stands for all. */
    public List<Parked> list(String topic, String key) {
        List<Parked> events = new ArrayList<>();
        String query = path() + "?limit=" + PAGE + "&topic=" + encoded(topic) + "&key=" + encoded(key);
        JsonNode page = operator.get(query);
        page.path("items").forEach(event -> events.add(Parked.of(event)));
        while (page.path("nextCursor").isTextual()) {
            page = operator.get(
                    query + "&cursor=" + encoded(page.path("nextCursor").asText()));
            page.path("items").forEach(event -> events.add(Parked.of(event)));
        }
        return events.reversed();
    }

    /** As it stands now; empty when it was taken, or discarded. */
    public Optional<Parked> find(Parked event) {
        return list(event.topic(), event.key().equals("(no key)") ? "" : event.key()).stream()
                .filter(other -> other.id().equals(event.id()))
                .findFirst();
    }

    /** False when it is gone: an event that waited behind another one is taken as soon as that one is. */
    public boolean retry(Parked event) {
        return operator.unlessMissing("POST", path() + "/" + event.id() + "/retry", "{}")
                .isPresent();
    }

    private String path() {
        return "/api/v1/services/" + service + "/parked-events";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
