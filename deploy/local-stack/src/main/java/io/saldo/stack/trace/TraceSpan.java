package io.saldo.stack.trace;

import java.time.Duration;
import java.time.Instant;

/** A piece of work of one program; the parent is empty for the first of a trace. */
public record TraceSpan(
        String id,
        String parent,
        String program,
        Kind kind,
        String name,
        Instant begin,
        Duration took,
        boolean failed) {

    /** What kind of work it is, as far as the view tells it apart. */
    public enum Kind {
        REQUEST,
        CALL,
        EVENT,
        STATEMENT,
        OTHER
    }
}
