package io.saldo.invoice.usage;

import java.util.Optional;

/** Why an event is not taken, and what it waits for where it is only ahead of something (U-1, U-2). */
public record UsageRefusal(Reason reason, String detail, Optional<String> waitsFor) {

    /** The reasons; over HTTP the wrong ones are rejected, the others parked. */
    public enum Reason {
        CONFLICT(true),
        DEREGISTERED(false),
        FAILED(true),
        IN_FUTURE(false),
        MALFORMED(true),
        NO_PRICE(false),
        TOO_LARGE(true),
        TOO_OLD(false),
        UNKNOWN_ACCOUNT(false),
        UNKNOWN_EVENT(false),
        UNKNOWN_PRODUCT(false);

        private final boolean wrong;

        Reason(boolean wrong) {
            this.wrong = wrong;
        }

        /** Nobody but its sender can do anything about it. */
        public boolean isWrong() {
            return wrong;
        }
    }

    static UsageRefusal of(Reason reason, String detail) {
        return new UsageRefusal(reason, detail, Optional.empty());
    }

    static UsageRefusal until(String waitsFor, Reason reason, String detail) {
        return new UsageRefusal(reason, detail, Optional.of(waitsFor));
    }
}
