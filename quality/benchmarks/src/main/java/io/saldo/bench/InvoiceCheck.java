package io.saldo.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.client.Api;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;

/** Compares every account's one invoice of a month with the oracle, and their numbers: none twice, none left out. */
final class InvoiceCheck {

    private static final int AT_ONCE = 16;

    private final Api operator;
    private final YearMonth month;
    private final String run;
    private final RunOracle oracle;

    InvoiceCheck(Api operator, YearMonth month, String run, RunOracle oracle) {
        this.operator = operator;
        this.month = month;
        this.run = run;
        this.oracle = oracle;
    }

    void compare(List<Holder> holders) {
        List<String> numbers = Crowd.map(
                holders, AT_ONCE, Progress.of("invoices of " + month + " compared with the oracle"), this::compare);
        var distinct = new TreeSet<>(numbers);
        if (distinct.size() != numbers.size()) {
            throw new Scenario.Void(month + ": " + numbers.size() + " invoices have " + distinct.size() + " numbers");
        }
        long left = sequence(distinct.last()) - sequence(distinct.first()) + 1 - distinct.size();
        if (left != 0) {
            throw new Scenario.Void(month + ": " + left + " numbers were left out between " + distinct.first() + " and "
                    + distinct.last());
        }
    }

    private String compare(Holder holder) {
        JsonNode found =
                operator.get(holder.path("/invoices?kind=USAGE&month=" + month)).path("items");
        if (found.size() != 1) {
            throw new Scenario.Void(holder.cloudAccountId() + " has " + found.size() + " invoices of " + month);
        }
        JsonNode invoice = operator.get(
                "/api/v1/invoices/" + found.get(0).path("invoiceId").asText());
        for (JsonNode line : invoice.path("lines")) {
            if (!line.path("product").asText().startsWith(run + "-run")) {
                throw new Scenario.Void(holder.cloudAccountId() + " was charged for " + line.path("product"));
            }
        }
        oracle.compare(holder.cloudAccountId(), invoice);
        return invoice.path("number").asText();
    }

    private static long sequence(String number) {
        return Long.parseLong(number.substring(number.lastIndexOf('/') + 1));
    }
}
