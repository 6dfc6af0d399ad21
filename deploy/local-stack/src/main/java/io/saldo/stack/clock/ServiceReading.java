package io.saldo.stack.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one service says about its clock; a service that does not answer has no time and is busy. */
record ServiceReading(String service, Optional<Instant> now, Optional<Instant> nextDueAt, List<String> busy) {

    static ServiceReading unreachable(String service, String reason) {
        return new ServiceReading(service, Optional.empty(), Optional.empty(), List.of(service + ": " + reason));
    }

    /** Why the clock may not move on from this instant yet. */
    List<String> waitsAt(Instant time) {
        List<String> reasons = new ArrayList<>(busy);
        now.filter(own -> !own.equals(time))
                .ifPresent(own -> reasons.add(service + ": its clock is at " + own + " instead of " + time));
        nextDueAt
                .filter(due -> !due.isAfter(time))
                .ifPresent(due -> reasons.add(service + ": has not done what was due at " + due));
        return List.copyOf(reasons);
    }

    boolean isBehind(Instant time) {
        return now.filter(own -> own.isBefore(time)).isPresent();
    }
}
