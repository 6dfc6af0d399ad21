package io.saldo.system.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** An account of the crowd and what was acknowledged of it, in rupiah. */
final class Wallet {

    /** What is done to it: each use has its own limit that must hold. */
    enum Use {
        /** Holds credit up to what it has; nothing is taken out. */
        HOLDING,
        /** Money goes in and out, never below 0. */
        SPENDING,
        /** Owes a bill, which everything that comes in settles. */
        OWING
    }

    private final String id;
    private final Use use;
    private final Bill bill;
    private final AtomicLong money = new AtomicLong();
    private final AtomicLong promised = new AtomicLong();
    private final List<Held> held = new ArrayList<>();

    /** The bill that it owes; one of 0 is none. */
    record Bill(String id, long total) {}

    /** An open hold. */
    record Held(String reservationId, long amount) {}

    Wallet(String id, Use use, Bill bill) {
        this.id = id;
        this.use = use;
        this.bill = bill;
    }

    String path(String rest) {
        return "/api/v1/billing-accounts/" + id + rest;
    }

    String called(String figure) {
        return use + " account " + id + ", " + figure;
    }

    String id() {
        return id;
    }

    Use use() {
        return use;
    }

    Bill bill() {
        return bill;
    }

    /** Came in, or went out when negative. */
    void changed(long amount) {
        money.addAndGet(amount);
    }

    /** All that came in less what went out. */
    long money() {
        return money.get();
    }

    /** Credit that an asynchronous payment will bring. */
    void awaits(long amount) {
        promised.addAndGet(amount);
    }

    long promised() {
        return promised.get();
    }

    synchronized void holds(String reservationId, long amount) {
        held.add(new Held(reservationId, amount));
    }

    /** Takes one out at random, for whoever releases it; none when there is none. */
    synchronized List<Held> takeHeld(Random random) {
        return held.isEmpty() ? List.of() : List.of(held.remove(random.nextInt(held.size())));
    }

    synchronized long held() {
        return held.stream().mapToLong(Held::amount).sum();
    }
}
