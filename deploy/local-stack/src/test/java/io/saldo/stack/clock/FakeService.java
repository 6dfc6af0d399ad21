package io.saldo.stack.clock;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.saldo.stack.http.Json;
import io.saldo.stack.http.LocalServer;
import io.saldo.stack.http.Reply;
import io.saldo.stack.http.Request;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A service's management port with due work; doing it takes some readings, in which the service is busy. */
final class FakeService implements AutoCloseable {

    private final String name;
    private final Consumer<String> diary;
    private final TreeMap<Instant, Runnable> due = new TreeMap<>();
    private final List<Instant> wasSetTo = new ArrayList<>();
    private final LocalServer server;
    private Instant now;
    private int busyReadings;
    private boolean stuck;

    FakeService(String name, Instant now, Consumer<String> diary) {
        this.name = name;
        this.now = now;
        this.diary = diary;
        this.server = LocalServer.start(0, Map.of("/clock", this::answer));
    }

    FakeService due(String instant) {
        return due(instant, () -> {});
    }

    synchronized FakeService due(String instant, Runnable work) {
        due.put(Instant.parse(instant), work);
        return this;
    }

    synchronized FakeService busyFor(int readings) {
        busyReadings = readings;
        return this;
    }

    synchronized FakeService stuck() {
        stuck = true;
        return this;
    }

    synchronized void recover() {
        stuck = false;
    }

    synchronized void restartAt(Instant instant) {
        now = instant;
    }

    synchronized List<Instant> wasSetTo() {
        return List.copyOf(wasSetTo);
    }

    synchronized Instant now() {
        return now;
    }

    ServiceClock clock() {
        return new ServiceClock(name, URI.create("http://localhost:" + server.port()));
    }

    @Override
    public void close() {
        server.close();
    }

    private synchronized Reply answer(Request request) {
        if (request.is("PUT")) {
            return set(request);
        }
        work();
        ObjectNode clock = JsonNodeFactory.instance.objectNode().put("now", now.toString());
        if (!due.isEmpty()) {
            clock.put("nextDueAt", due.firstKey().toString());
        }
        clock.putObject("busy").put("outbox", stuck ? 3 : 0).put("requests", busyReadings);
        busyReadings = Math.max(0, busyReadings - 1);
        return Reply.json(200, clock);
    }

    private Reply set(Request request) {
        try {
            Instant wanted = Instant.parse(Json.tree(request.body()).path("now").asText());
            if (wanted.isBefore(now)) {
                return Reply.json(409, Map.of());
            }
            now = wanted;
            wasSetTo.add(wanted);
            return Reply.json(200, Map.of("now", now));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One due instant a reading, and busy in the next ones. */
    private void work() {
        if (stuck || due.isEmpty() || due.firstKey().isAfter(now)) {
            return;
        }
        var first = due.pollFirstEntry();
        diary.accept(name + " " + first.getKey() + (first.getKey().equals(now) ? "" : " at " + now));
        first.getValue().run();
        busyReadings = 2;
    }
}
