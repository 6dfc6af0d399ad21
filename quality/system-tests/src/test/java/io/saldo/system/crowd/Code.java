package io.saldo.system.crowd;

import java.util.concurrent.atomic.AtomicInteger;

/** A voucher code that may be redeemed so often in all, and how often it was. */
record Code(String text, long value, int threshold, AtomicInteger redemptions) {

    Code(String text, long value, int threshold) {
        this(text, value, threshold, new AtomicInteger());
    }

    void redeemed() {
        redemptions.incrementAndGet();
    }
}
