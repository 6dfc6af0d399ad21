package io.saldo.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Times of single events, taken by any number of threads. */
final class Latencies {

    private static final int PER_MILLE = 1_000;

    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    void add(long took) {
        nanos.add(took);
    }

    int count() {
        return nanos.size();
    }

    /** In milliseconds, with one decimal: the smallest time that so many per mille do not exceed. */
    String perMille(int share) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        int rank = (int) (((long) sorted.length * share + PER_MILLE - 1) / PER_MILLE);
        return millis(sorted[Math.max(0, rank - 1)]);
    }

    String longest() {
        return millis(Arrays.stream(nanos.stream().mapToLong(Long::longValue).toArray())
                .max()
                .orElseThrow());
    }

    private static String millis(long took) {
        return String.format(Locale.ROOT, "%d.%d ms", took / 1_000_000, took % 1_000_000 / 100_000);
    }
}
