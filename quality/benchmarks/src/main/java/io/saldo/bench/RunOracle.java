package io.saldo.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What a month must come to: an account's sum of exact amounts, cut to rupiah once, on one invoice; its tax by the law. */
final class RunOracle {

    private static final int DECIMALS = 10;
    private static final BigDecimal TAX = new BigDecimal("0.12");
    private static final BigDecimal ELEVEN = new BigDecimal(11);
    private static final BigDecimal TWELVE = new BigDecimal(12);

    private final Map<String, Map<String, BigDecimal>> charges = new HashMap<>();

    void used(String cloudAccountId, Product product, BigDecimal quantity) {
        charges.computeIfAbsent(cloudAccountId, id -> new TreeMap<>())
                .merge(
                        product.code(),
                        quantity.multiply(product.price()).setScale(DECIMALS, RoundingMode.HALF_UP),
                        BigDecimal::add);
    }

    /** The invoice of an account as the interface shows it. */
    void compare(String cloudAccountId, JsonNode invoice) {
        Map<String, BigDecimal> expected = charges.getOrDefault(cloudAccountId, Map.of());
        Map<String, BigDecimal> exact = new TreeMap<>();
        long sum = 0;
        for (JsonNode line : invoice.path("lines")) {
            exact.merge(
                    line.path("product").asText(),
                    new BigDecimal(line.path("exact").path("exact").asText()),
                    BigDecimal::add);
            sum += Money.amount(line.path("amount"));
        }
        long net = expected.values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
        same(cloudAccountId + ", lines", expected, exact);
        same(cloudAccountId + ", sum of the lines", net, sum);
        same(cloudAccountId + ", net", net, Money.amount(invoice.path("net")));
        long tax = Money.amount(invoice.path("tax"));
        same(cloudAccountId + ", tax", invoice.path("taxLines").isEmpty() ? 0 : taxOn(net), tax);
        same(cloudAccountId + ", total", net + tax, Money.amount(invoice.path("total")));
    }

    /** 12 % of eleven twelfths, which is rounded down. */
    private static long taxOn(long net) {
        return new BigDecimal(net)
                .multiply(ELEVEN)
                .multiply(TAX)
                .divide(TWELVE, 0, RoundingMode.DOWN)
                .longValueExact();
    }

    private static void same(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new Scenario.Void(what + ": " + expected + " expected, " + found + " found");
        }
    }
}
