package io.saldo.account.suspension;

import java.time.Instant;
import java.util.Optional;

/** What an evaluation has changed for the services of the account (S-8, S-9, S-24). */
public sealed interface SuspensionEvent {

    /** Overdue and running; empty when only an amount ends the grace. */
    record EnteredGrace(Optional<Instant> suspendAt) implements SuspensionEvent {}

    /** Services stop; the data is kept until the release (S-8). */
    record Suspended(Phase.Reason reason, Instant suspendedAt, Instant releaseAt) implements SuspensionEvent {}

    /** Three days, then one day before the release (S-24). */
    record ReleaseWarning(Instant releaseAt) implements SuspensionEvent {}

    /** Gone for good (S-8). */
    record Released(Instant releasedAt) implements SuspensionEvent {}

    /** No longer overdue; what still exists resumes by itself (S-9). */
    record Resumed(SuspensionState from) implements SuspensionEvent {}
}
