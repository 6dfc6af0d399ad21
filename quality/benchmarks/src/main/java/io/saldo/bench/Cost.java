package io.saldo.bench;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a stretch of time has used. */
record Cost(long nanos, Map<String, Long> cpuMicros, long generatorMicros, long walBytes) {

    private static final long NANOS_PER_SECOND = 1_000_000_000;

    long perSecond(long units) {
        return units * NANOS_PER_SECOND / nanos;
    }

    String seconds() {
        return seconds(nanos);
    }

    static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%d.%d s", nanos / NANOS_PER_SECOND, nanos % NANOS_PER_SECOND / 100_000_000);
    }

    /** By process, and the total of all of them. */
    Map<String, Long> microsPerUnit(long units) {
        Map<String, Long> perUnit = new TreeMap<>();
        cpuMicros.forEach((process, micros) -> perUnit.put(process, micros / units));
        perUnit.put("total", totalMicrosPerUnit(units));
        return perUnit;
    }

    long totalMicrosPerUnit(long units) {
        return cpuMicros.values().stream().mapToLong(Long::longValue).sum() / units;
    }

    long generatorMicrosPerUnit(long units) {
        return generatorMicros / units;
    }
}
