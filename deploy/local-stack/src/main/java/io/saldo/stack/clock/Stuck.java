package io.saldo.stack.clock;

import java.util.List;

/** Nothing has changed for too long. */
final class Stuck extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> waitsFor;

    Stuck(List<String> waitsFor) {
        super("no progress; busy: " + waitsFor);
        this.waitsFor = waitsFor;
    }

    List<String> waitsFor() {
        return waitsFor;
    }
}
