package io.saldo.payment;

import io.saldo.platform.problem.CommonProblems;

/** A text of a few words that somebody gave us. */
public final class ShortText {

    private static final int LONGEST = 200;

    private ShortText() {}

    /** Refuses an empty or very long one. */
    public static String mustFit(String pointer, String text) {
        if (text.isBlank()) {
            throw CommonProblems.malformed(pointer, "1 to " + LONGEST + " characters.");
        }
        return mayBeEmpty(pointer, text);
    }

    /** Refuses a very long one. */
    public static String mayBeEmpty(String pointer, String text) {
        if (text.length() > LONGEST) {
            throw CommonProblems.malformed(pointer, "At most " + LONGEST + " characters.");
        }
        return text;
    }
}
