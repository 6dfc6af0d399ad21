package io.saldo.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.client.Api;
import io.saldo.stack.client.ParkedEvents;
import io.saldo.stack.client.UsageEvent;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares what the interface shows with the oracle: every account's charges, and every event that must stand parked. */
final class UsageCheck {

    private static final int AT_ONCE = 16;

    private final Api operator;
    private final String run;
    private final UsageOracle oracle;
    private final Map<String, Integer> parkedBefore;

    /** Made before the first event, since events of earlier runs may stand parked. */
    UsageCheck(Api operator, String run, UsageOracle oracle) {
        this.operator = operator;
        this.run = run;
        this.oracle = oracle;
        this.parkedBefore = parked();
    }

    void compare(List<Holder> holders) {
        Crowd.map(holders, AT_ONCE, Progress.of("accounts compared with the oracle"), this::compare);
        Map<String, Integer> expected = new TreeMap<>(parkedBefore);
        oracle.parked().forEach((reason, count) -> expected.merge(reason, count, Integer::sum));
        same("parked events", expected, parked());
    }

    private boolean compare(Holder holder) {
        oracle.charges(holder.cloudAccountId())
                .forEach((month, charge) -> same(
                        "charge of " + holder.cloudAccountId() + " in " + month,
                        charge.stripTrailingZeros(),
                        charged(holder, month).stripTrailingZeros()));
        return true;
    }

    private BigDecimal charged(Holder holder, YearMonth month) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode item : operator.get(holder.path("/usage?month=" + month)).path("items")) {
            if (item.path("product").asText().startsWith(run)) {
                sum = sum.add(new BigDecimal(item.path("amount").path("exact").asText()));
            }
        }
        return sum;
    }

    private Map<String, Integer> parked() {
        Map<String, Integer> found = new TreeMap<>();
        new ParkedEvents(operator, "invoice")
                .list(UsageEvent.TOPIC, "")
                .forEach(event -> found.merge(event.reason(), 1, Integer::sum));
        return found;
    }

    private static void same(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new Scenario.Void(what + ": " + expected + " expected, " + found + " found");
        }
    }
}
