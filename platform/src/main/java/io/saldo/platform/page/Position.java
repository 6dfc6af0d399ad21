package io.saldo.platform.page;

import io.saldo.platform.problem.CommonProblems;
import java.time.DateTimeException;
import java.time.Instant;

/** Where a page of a list ends that runs from the newest to the oldest: a moment, and the id of the row that has it. */
public record Position(Instant at, String id) {

    /** Newer than all that a list may hold. */
    private static final Position NEWEST = new Position(Instant.parse("9999-01-01T00:00:00Z"), "");

    /** Where the page before ended, or before the newest row. */
    public static Position before(PageRequest page) {
        return page.after().map(Position::parse).orElse(NEWEST);
    }

    private static Position parse(String text) {
        int space = text.indexOf(' ');
        try {
            return new Position(Instant.parse(text.substring(0, Math.max(0, space))), text.substring(space + 1));
        } catch (DateTimeException e) {
            throw CommonProblems.malformed("cursor", "Use the nextCursor of an earlier answer.");
        }
    }

    @Override
    public String toString() {
        return at + " " + id;
    }
}
