package io.saldo.account;

import java.util.Random;

/** Random cases that can be repeated: the seed is printed, and taken from {@code -Dseed} when given. */
public final class Seeded {
    private Seeded() {}

    public static Random random() {
        long seed = Long.getLong("seed", new Random().nextLong());
        System.out.println("seed=" + seed);
        return new Random(seed);
    }
}
