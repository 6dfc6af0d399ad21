package io.saldo.platform.fault;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets a fault test kill the process at a named place. Nothing is armed unless the test does it through the management
 * port, which takes that only where the test clock is allowed; then the n-th passage halts the JVM without clean-up.
 */
public final class Crash {

    private static final int EXIT = 137;
    private static final Map<String, AtomicInteger> ARMED = new ConcurrentHashMap<>();

    private Crash() {}

    public static void at(CrashPoint point) {
        if (ARMED.isEmpty()) {
            return;
        }
        AtomicInteger left = ARMED.get(point.name());
        if (left != null && left.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(EXIT);
        }
    }

    /** Halts at the n-th passage of the point from now on. */
    static void arm(String point, int passage) {
        ARMED.put(point, new AtomicInteger(passage));
    }

    /** What is armed, and how many passages each still lets through. */
    static Map<String, Integer> armed() {
        Map<String, Integer> left = new TreeMap<>();
        ARMED.forEach((point, passages) -> left.put(point, passages.get()));
        return left;
    }
}
