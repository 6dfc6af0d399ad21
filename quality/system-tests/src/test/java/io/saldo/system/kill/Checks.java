package io.saldo.system.kill;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Compares what Saldo shows with what was reckoned; keeps every difference. */
final class Checks {

    private final List<String> differences = new ArrayList<>();
    private int made;

    void same(String what, Object expected, Object shown) {
        made++;
        if (!Objects.equals(expected.toString(), shown.toString())) {
            differences.add(what + ": expected " + expected + ", Saldo shows " + shown);
        }
    }

    int made() {
        return made;
    }

    List<String> differences() {
        return List.copyOf(differences);
    }
}
