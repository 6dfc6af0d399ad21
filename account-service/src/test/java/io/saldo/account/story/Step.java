package io.saldo.account.story;

/** Something that happens to an account: what, how much, and which of several things it is about. */
record Step(Kind kind, long amount, int pick) {

    /** What may happen; a step that fits nothing, such as paying a bill when there is none, does nothing. */
    enum Kind {
        TOP_UP,
        GIVE,
        TAKE,
        REFUND,
        REDEEM,
        EXPIRE,
        USE,
        ISSUE,
        SETTLE,
        MARK_PAID,
        CREDIT_NOTE,
        WRITE_OFF
    }

    static final long MOST = 1_000_000;
    static final int PICKS = 4;

    Step {
        if (amount < 1 || amount > MOST || pick < 0 || pick >= PICKS) {
            throw new IllegalArgumentException("%d and %d of a step".formatted(amount, pick));
        }
    }
}
