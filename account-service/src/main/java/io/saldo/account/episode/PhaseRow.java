package io.saldo.account.episode;

import io.saldo.account.suspension.Phase;
import java.time.Instant;
import java.util.Optional;

/** A phase as its columns. */
record PhaseRow(
        String name,
        Optional<Instant> since,
        Optional<Instant> postponedSince,
        Optional<Instant> suspendedAt,
        Optional<Phase.Reason> reason,
        int warnings,
        Optional<Instant> releasedAt,
        Optional<Instant> endedAt) {

    private static final Optional<Instant> NEVER = Optional.empty();
    private static final String ENDED = "ENDED";
    private static final String RELEASED = "RELEASED";
    private static final String RUNNING = "RUNNING";
    private static final String SUSPENDED = "SUSPENDED";

    static PhaseRow of(Phase phase) {
        return switch (phase) {
            case Phase.Running it -> row(RUNNING, Optional.of(it.since()), it.postponedSince(), NEVER, NEVER);
            case Phase.Suspended it ->
                new PhaseRow(
                        SUSPENDED,
                        Optional.of(it.since()),
                        NEVER,
                        Optional.of(it.suspendedAt()),
                        Optional.of(it.reason()),
                        it.warnings(),
                        NEVER,
                        NEVER);
            case Phase.Released it ->
                row(RELEASED, Optional.of(it.since()), NEVER, Optional.of(it.releasedAt()), NEVER);
            case Phase.Ended it -> row(ENDED, NEVER, NEVER, NEVER, Optional.of(it.endedAt()));
        };
    }

    Phase phase() {
        return switch (name) {
            case RUNNING -> new Phase.Running(since.orElseThrow(), postponedSince);
            case SUSPENDED ->
                new Phase.Suspended(since.orElseThrow(), suspendedAt.orElseThrow(), reason.orElseThrow(), warnings);
            case RELEASED -> new Phase.Released(since.orElseThrow(), releasedAt.orElseThrow());
            case ENDED -> new Phase.Ended(endedAt.orElseThrow());
            default -> throw new IllegalStateException("No phase " + name + ".");
        };
    }

    private static PhaseRow row(
            String name,
            Optional<Instant> since,
            Optional<Instant> postponedSince,
            Optional<Instant> releasedAt,
            Optional<Instant> endedAt) {
        return new PhaseRow(name, since, postponedSince, NEVER, Optional.empty(), 0, releasedAt, endedAt);
    }
}
