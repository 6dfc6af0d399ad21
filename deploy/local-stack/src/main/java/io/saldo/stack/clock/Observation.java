package io.saldo.stack.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All services and Kafka, looked at once. */
record Observation(List<ServiceReading> readings, Backlog.Level backlog) {

    static Observation of(ServiceClocks services, Backlog backlog) {
        // Services first: what they send after they were looked at shows in the backlog, or in the next observation.
        List<ServiceReading> readings = services.read();
        return new Observation(readings, backlog.level());
    }

    /** Who is busy, in words; empty when the clock may move on from this instant. */
    List<String> waitsAt(Instant time) {
        return Stream.concat(
                        readings.stream().flatMap(reading -> reading.waitsAt(time).stream()), backlog.behind().stream())
                .toList();
    }

    /** Who is busy, whatever the time. */
    List<String> busy() {
        return Stream.concat(readings.stream().flatMap(reading -> reading.busy().stream()), backlog.behind().stream())
                .toList();
    }

    /**
     * Quiet now and before, and nothing was written between: a record that one service sends while the other was
     * already looked at cannot slip through.
     */
    boolean isQuietAt(Instant time, Observation before) {
        return waitsAt(time).isEmpty()
                && before.waitsAt(time).isEmpty()
                && backlog.written() == before.backlog.written();
    }

    boolean anyIsBehind(Instant time) {
        return readings.stream().anyMatch(reading -> reading.isBehind(time));
    }

    /** The time of the service that is furthest on. */
    Optional<Instant> latest() {
        return readings.stream().flatMap(reading -> reading.now().stream()).max(Instant::compareTo);
    }

    Optional<Instant> nextDueAt() {
        return readings.stream()
                .flatMap(reading -> reading.nextDueAt().stream())
                .min(Instant::compareTo);
    }
}
