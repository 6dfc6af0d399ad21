package io.saldo.platform.fault;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * Lets a fault test kill the process at a named place. Nothing is armed unless the test does it through the management
 * port, which takes that only where the test clock is allowed; then the n-th passage halts the JVM without clean-up.
 */
public final class Crash {

    private static final int EXIT = 137;
    private static final Map<String, AtomicInteger> ARMED = new ConcurrentHashMap<>();
    private static final Map<String, LongAdder> PASSAGES = new ConcurrentHashMap<>();

    private Crash() {}

    public static void at(CrashPoint point) {
        LongAdder passages = PASSAGES.get(point.name());
        if (passages == null) {
            return;
        }
        passages.increment();
        AtomicInteger left = ARMED.get(point.name());
        if (left != null && left.decrementAndGet() == 0) {
            System.err.println("halted at crash point " + point.name());
            Runtime.getRuntime().halt(EXIT);
        }
    }

    /** From now on these are counted and may be armed; nothing is, unless this was called. */
    static void register(Collection<? extends CrashPoint> points) {
        points.forEach(point -> PASSAGES.putIfAbsent(point.name(), new LongAdder()));
    }

    /** Halts at the n-th passage of the point from now on; false when there is none of that name. */
    static boolean arm(String point, int passage) {
        if (!PASSAGES.containsKey(point)) {
            return false;
        }
        ARMED.put(point, new AtomicInteger(passage));
        return true;
    }

    /** How often each registered point was passed since the start. */
    static Map<String, Long> passages() {
        Map<String, Long> counted = new TreeMap<>();
        PASSAGES.forEach((point, passages) -> counted.put(point, passages.sum()));
        return counted;
    }
}
