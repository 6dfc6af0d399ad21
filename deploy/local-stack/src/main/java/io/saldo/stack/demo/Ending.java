package io.saldo.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.client.Api;
import io.saldo.stack.client.TestClock;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The month's end: compares every figure with the oracle and prints the statement that the customer understands. */
final class Ending {

    private static final List<String> SERVICES = List.of("account", "invoice", "payment", "notification");

    private static final String NOTIFICATIONS = "/notifications?limit=500";
    private static final Duration MAILS_LIMIT = Duration.ofMinutes(3);

    private final Story story;
    private final Customer customer;
    private final Api operator;

    Ending(Story story, Customer customer, Api operator) {
        this.story = story;
        this.customer = customer;
        this.operator = operator;
    }

    void compareAll() {
        Checks checks = story.checks();
        Oracle oracle = story.oracle();
        JsonNode assets = customer.assets();
        checks.same("cash at the end", oracle.available(), Customer.amount(assets.path("cashBalance")));
        checks.same("unsettled at the end", 0, Customer.amount(assets.path("unsettledPreviousMonths")));
        JsonNode usage = invoices("USAGE");
        checks.same("usage invoices", 1, usage.size());
        checks.same(
                "invoice total", oracle.total(), Customer.amount(usage.path(0).path("total")));
        checks.same("invoice tax", 0, Customer.amount(usage.path(0).path("tax")));
        checks.same("invoice state", "PAID", usage.path(0).path("state").asText());
        coveredBy(customer.list("/bills").path(0));
        JsonNode topUps = invoices("TOP_UP");
        checks.same("top-up invoices", 2, topUps.size());
        checks.same("tax of the top-ups", oracle.tax(), sum(topUps, "tax"));
        checks.same("net of the top-ups", oracle.paidIn(), sum(topUps, "net"));
        Map<String, Integer> told = told();
        Set<String> all = new TreeSet<>(oracle.told().keySet());
        all.addAll(told.keySet());
        all.forEach(one -> checks.same("told " + one, oracle.told().getOrDefault(one, 0), told.getOrDefault(one, 0)));
        checks.same(
                "ledger in order",
                true,
                operator.get("/api/v1/ledger/integrity").path("sound").asText());
        for (String service : SERVICES) {
            JsonNode parked = operator.get("/api/v1/services/" + service + "/parked-events")
                    .path("items");
            checks.same("parked events of " + service, 0, parked.size());
        }
    }

    /** The bill says which part of it was a voucher, a credit refund and cash. */
    private void coveredBy(JsonNode bill) {
        Checks checks = story.checks();
        Oracle oracle = story.oracle();
        checks.same("bill by voucher", oracle.covered(), covered(bill, "VOUCHER"));
        checks.same("bill by credit refund", Plan.REFUND, covered(bill, "CREDIT_REFUND"));
        checks.same("bill by cash", oracle.inCash(), covered(bill, "CASH"));
        checks.same("bill invoiceable", oracle.inCash(), Customer.amount(bill.path("invoiceable")));
        checks.same("bill unsettled", 0, Customer.amount(bill.path("unsettled")));
        JsonNode voucher = customer.list("/vouchers").path(0);
        checks.same("left of the voucher", 0, Customer.amount(voucher.path("balance")));
    }

    private static long covered(JsonNode bill, String asset) {
        long sum = 0;
        for (JsonNode cover : bill.path("coveredBy")) {
            if (cover.path("asset").asText().equals(asset)) {
                sum += Customer.amount(cover.path("amount"));
            }
        }
        return sum;
    }

    void print(PrintStream out) {
        Oracle oracle = story.oracle();
        JsonNode invoice = invoices("USAGE").path(0);
        out.println();
        out.println("Statement of October 2026 for Budi Santoso (prepaid, IDR)");
        out.println("----------------------------------------------------------");
        line(out, "Came in: two top-ups", oracle.paidIn());
        line(out, "  VAT paid on top, to the state", oracle.tax());
        line(out, "Used, by the price list", oracle.total());
        line(out, "Invoice " + invoice.path("number").asText() + " took", Customer.amount(invoice.path("total")));
        line(out, "  of it a voucher", oracle.covered());
        line(out, "  of it a credit refund", Plan.REFUND);
        line(out, "  of it cash", oracle.inCash());
        line(out, "Left in cash", Customer.amount(customer.assets().path("cashBalance")));
        out.println("Mails sent:");
        new TreeMap<>(mails()).forEach((kind, count) -> out.printf("  %-40s %d%n", kind, count));
    }

    private static void line(PrintStream out, String what, long amount) {
        out.printf("%-42s %,14d%n", what, amount);
    }

    private JsonNode invoices(String kind) {
        return customer.list("/invoices?kind=" + kind);
    }

    private static long sum(JsonNode invoices, String field) {
        long sum = 0;
        for (JsonNode invoice : invoices) {
            sum += Customer.amount(invoice.path(field));
        }
        return sum;
    }

    /** Each thing by rule, local day, channel and language, and how often it was sent. */
    private Map<String, Integer> told() {
        Map<String, Integer> told = new TreeMap<>();
        for (JsonNode message : notifications()) {
            if (message.path("state").asText().equals("SENT")) {
                String one = String.join(
                        " ",
                        message.path("kind").asText(),
                        localDay(message),
                        message.path("channel").asText(),
                        message.path("locale").asText());
                told.merge(one, 1, Integer::sum);
            }
        }
        return told;
    }

    /** Once all have been sent: the mail of an invoice waits up to two minutes for its PDF. */
    private JsonNode notifications() {
        long end = System.nanoTime() + MAILS_LIMIT.toNanos();
        JsonNode all = customer.list(NOTIFICATIONS);
        while (isAnyPlanned(all) && System.nanoTime() < end) {
            TestClock.pause();
            all = customer.list(NOTIFICATIONS);
        }
        return all;
    }

    private static boolean isAnyPlanned(JsonNode notifications) {
        for (JsonNode one : notifications) {
            if (one.path("state").asText().equals("PLANNED")) {
                return true;
            }
        }
        return false;
    }

    private static String localDay(JsonNode message) {
        String planned = message.path("plannedAt").asText();
        return message.path("localDay")
                .asText(Instant.parse(planned).atZone(Plan.ZONE).toLocalDate().toString());
    }

    private Map<String, Integer> mails() {
        Map<String, Integer> mails = new TreeMap<>();
        for (JsonNode message : notifications()) {
            if (message.path("channel").asText().equals("EMAIL")
                    && message.path("state").asText().equals("SENT")) {
                mails.merge(message.path("kind").asText(), 1, Integer::sum);
            }
        }
        return mails;
    }
}
