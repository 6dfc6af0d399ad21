package io.saldo.platform.money;

import java.util.Random;

/** Random cases that can be repeated: the seed is printed, and taken from {@code -Dseed} when given. */
final class Seeded {
    private Seeded() {}

    static Random random() {
        long seed = Long.getLong("seed", new Random().nextLong());
        System.out.println("seed=" + seed);
        return new Random(seed);
    }
}
