package io.saldo.system.rights;

import java.util.Set;

/** A cell: the exact status of a refusal, {@code ok} when rights let the request through, {@code -} when none is sent. */
record Expected(String text) {

    private static final String NOT_SENT = "-";
    private static final String OK = "ok";
    private static final Set<String> CELLS = Set.of(NOT_SENT, OK, "401", "403", "404");

    /** What is answered once rights are no question any more; 413 and 415 are refused before them (SP-2). */
    private static final Set<Integer> LET_THROUGH = Set.of(200, 201, 202, 204, 400, 409, 422, 428);

    Expected {
        if (!CELLS.contains(text)) {
            throw new IllegalArgumentException("a cell is one of " + CELLS + ", not " + text);
        }
    }

    boolean isSent() {
        return !text.equals(NOT_SENT);
    }

    /** The same when nobody could know the account. */
    boolean fitsWithoutAccount(int status) {
        return Set.of("403", "404").contains(text) && LET_THROUGH.contains(status);
    }

    /** The same when nobody could look for the object. */
    boolean fitsWithoutObject(int status) {
        return text.equals("404") && LET_THROUGH.contains(status);
    }

    boolean fits(int status) {
        return text.equals(OK) ? LET_THROUGH.contains(status) : text.equals(Integer.toString(status));
    }
}
