package io.saldo.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** What must come out of usage: price times quantity, ten decimals half up, summed by account and month, each event once. */
final class UsageOracle {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final int DECIMALS = 10;

    private final Map<String, Map<YearMonth, BigDecimal>> charges = new HashMap<>();
    private final Map<String, Integer> parked = new HashMap<>();
    private long units;

    /** Called once for an event, however often it is sent. */
    void used(String cloudAccountId, Instant start, BigDecimal quantity, BigDecimal price) {
        units++;
        charges.computeIfAbsent(cloudAccountId, id -> new HashMap<>())
                .merge(
                        YearMonth.from(start.atZone(ZONE)),
                        quantity.multiply(price).setScale(DECIMALS, RoundingMode.HALF_UP),
                        BigDecimal::add);
    }

    void refused(String reason) {
        parked.merge(reason, 1, Integer::sum);
    }

    /** Unique valid events. */
    long units() {
        return units;
    }

    Map<YearMonth, BigDecimal> charges(String cloudAccountId) {
        return charges.getOrDefault(cloudAccountId, Map.of());
    }

    /** How many events must stand parked, by reason. */
    Map<String, Integer> parked() {
        return parked;
    }
}
