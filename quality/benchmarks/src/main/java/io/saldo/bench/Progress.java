package io.saldo.bench;

import java.io.PrintStream;

/** Says every few seconds how far one step has come, so that nobody thinks it hangs. */
final class Progress {

    private static final long PAUSE_NANOS = 5_000_000_000L;

    private final PrintStream out;
    private final String what;
    private final long begin = System.nanoTime();
    private long said = begin;

    private Progress(PrintStream out, String what) {
        this.out = out;
        this.what = what;
    }

    static Progress of(String what) {
        return new Progress(System.out, what);
    }

    void reached(long done, long of) {
        long now = System.nanoTime();
        if (done == of || now - said > PAUSE_NANOS) {
            said = now;
            out.printf("  %-46s %,9d of %,d   %d s%n", what, done, of, (now - begin) / 1_000_000_000);
        }
    }

    static void say(String sentence) {
        System.out.println("  " + sentence);
    }
}
