package io.saldo.bench;

/** One benchmark: prepares, measures, and lets the oracle judge; throws {@link Void} when a figure differs. */
interface Scenario {

    /** As in {@code ./saldo bench NAME}. */
    String name();

    Result run();

    /** The oracle disagrees: whatever was measured means nothing. */
    final class Void extends RuntimeException {
        private static final long serialVersionUID = 1;

        Void(String difference) {
            super(difference);
        }
    }
}
