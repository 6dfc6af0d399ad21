package io.saldo.account.story;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/** What the figures of an account have to be, reckoned in plain rupiah from what was done, without the book. */
final class Reckoning {

    private final Map<String, Long> open = new TreeMap<>();
    private final Map<Integer, BigDecimal> unbilled = new TreeMap<>();
    private long funds;

    /** Came into the funds, or went out when negative. */
    void moved(long amount) {
        funds += amount;
    }

    /** Exact usage of a month; a total is cut once. */
    void used(int month, BigDecimal exact) {
        unbilled.merge(month, exact, BigDecimal::add);
    }

    long unbilled(int month) {
        return unbilled.getOrDefault(month, BigDecimal.ZERO)
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
    }

    /** All of a month was billed; what the cut left is dropped. */
    void billed(int month, String bill, long total) {
        unbilled.remove(month);
        open.put(bill, total);
    }

    /** So much of a bill was settled from the funds. */
    void settled(String bill, long amount) {
        lowered(bill, amount);
        funds -= amount;
    }

    /** So much of a bill is not owed any more, whatever the reason. */
    void lowered(String bill, long amount) {
        open.merge(bill, -amount, Long::sum);
    }

    Map<String, Long> open() {
        return open;
    }

    long funds() {
        return funds;
    }

    /** Funds and limit less all that is accrued or billed and not settled. */
    long available(long limit) {
        long owed = open.values().stream().mapToLong(Long::longValue).sum();
        long accrued = unbilled.keySet().stream().mapToLong(this::unbilled).sum();
        return funds + limit - owed - accrued;
    }
}
