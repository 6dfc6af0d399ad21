package io.saldo.bench;

import java.util.Arrays;
import java.util.Random;

/** Draws places from 0: each is drawn in proportion to 1 / (place + 1), exponent 1.0. */
final class Zipf {

    private final double[] upTo;
    private final Random random;

    Zipf(int places, Random random) {
        this.random = random;
        upTo = new double[places];
        double sum = 0;
        for (int i = 0; i < places; i++) {
            sum += 1.0 / (i + 1);
            upTo[i] = sum;
        }
    }

    int next() {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, upTo.length - 1);
    }
}
