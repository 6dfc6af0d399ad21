package io.saldo.platform.inbox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says that an event cannot be taken, why, and what it waits for when it is only ahead of something. */
public final class EventRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;
    private final @Nullable String waitsFor;

    private EventRefused(String reason, String detail, @Nullable String waitsFor) {
        super(detail, null, false, false);
        this.reason = reason;
        this.waitsFor = waitsFor;
    }

    /** Parked for a person; the reason is an upper-case code, the detail a sentence. */
    public static EventRefused because(String reason, String detail) {
        return new EventRefused(reason, detail, null);
    }

    /** Set aside until {@link ParkedEvents#release} is called with the same text. */
    public static EventRefused until(String waitsFor, String reason, String detail) {
        return new EventRefused(reason, detail, waitsFor);
    }

    public String reason() {
        return reason;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public Optional<String> waitsFor() {
        return Optional.ofNullable(waitsFor);
    }
}
