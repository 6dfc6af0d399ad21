package io.saldo.platform.activity;

import java.time.Instant;
import java.util.Optional;

/** Scheduled work on the billing clock; the test clock stops at each of its instants. */
public interface NextDue {

    /** The earliest instant at which something falls due; called on a worker thread. */
    Optional<Instant> next();
}
