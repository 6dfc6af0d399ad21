package io.saldo.gateway.limit;

import java.util.concurrent.atomic.AtomicInteger;

/** Places for requests that are under way to one service, shared by all event loops; who finds none is shed at once. */
public final class InFlight {

    private final int places;
    private final AtomicInteger taken = new AtomicInteger();

    public InFlight(int places) {
        this.places = places;
    }

    /** Takes a place, if there is one. */
    public boolean enter() {
        if (taken.incrementAndGet() <= places) {
            return true;
        }
        taken.decrementAndGet();
        return false;
    }

    /** Gives a place back. */
    public void leave() {
        taken.decrementAndGet();
    }

    /** Whether nobody may enter now. */
    public boolean full() {
        return taken.get() >= places;
    }

    /** How many are under way. */
    public int taken() {
        return taken.get();
    }
}
