package io.saldo.invoice.charge;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes charges of shares: each by itself, or as what it adds to the whole quantity of its month, so that the sum is the
 * same in whatever order events come (U-6, U-7).
 */
public final class MonthRating {

    private final SortedMap<MonthKey, MonthStanding> standings;

    public MonthRating(Map<MonthKey, MonthStanding> standings) {
        this.standings = new TreeMap<>(standings);
    }

    public Charge charge(Share share) {
        if (share.isRatedAlone()) {
            return share.alone();
        }
        MonthKey key = MonthKey.of(share);
        MonthStanding before =
                standings.getOrDefault(key, MonthStanding.empty(share.tariff().currency()));
        MonthStanding after = before.plus(share);
        standings.put(key, after);
        return share.ofMonth(
                after.gross(share.tariff()).subtract(before.gross(share.tariff())),
                after.total().minus(before.total()));
    }

    SortedMap<MonthKey, MonthStanding> standings() {
        return standings;
    }
}
