package io.saldo.system.kill;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.system.SystemStack;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** What Saldo shows at the end of a campaign against what was posted and acknowledged. */
final class Comparison {

    private static final List<String> SERVICES = List.of("account", "invoice", "notification", "payment");

    private static final int SOME_TOPICS = 10;

    private final SystemStack stack;
    private final Client operator;
    private final Hooks hooks;
    private final Checks checks = new Checks();

    Comparison(SystemStack stack, Client operator, Hooks hooks) {
        this.hooks = hooks;
        this.stack = stack;
        this.operator = operator;
    }

    Checks checks() {
        return checks;
    }

    void compare(Subject subject, int mailKills) {
        compareMoney(subject);
        compareBills(subject);
        comparePayments(subject);
        new Messages(stack, operator, hooks, checks, subject).compare(mailKills);
        Tables tables = new Tables(stack, subject.id());
        checks.same(subject.called("debits less credits"), 0, tables.number("account", Tables.BOOK));
        for (String service : SERVICES) {
            checks.same(subject.called("outbox of " + service), 0, tables.number(service, Tables.OUTBOX));
            checks.same(subject.called("stuck work of " + service), 0, tables.number(service, Tables.STUCK));
            JsonNode parked = operator.get("/api/v1/services/" + service + "/parked-events?key=" + subject.id());
            checks.same(
                    subject.called("parked events of " + service),
                    0,
                    parked.path("items").size());
        }
    }

    /** What concerns no single account. */
    void compareWhole(Map<String, Set<String>> sentByTopic) {
        checks.same("gaps in the numbers of invoices", List.of(), Tables.gaps(stack));
        checks.same("webhooks that said something else when they came again", Set.of(), hooks.changed());
        checks.same("events that were not taken", List.of(), new Taken(stack, sentByTopic).missing(SERVICES));
        checks.same("topics whose events came twice, of some twenty", true, sentByTopic.size() > SOME_TOPICS);
    }

    void compareKills(Killer killer) {
        checks.same(
                "crash points of " + killer.service(),
                List.of(),
                Exclusions.mistakes(killer.service(), killer.registered(), killer.hit()).stream()
                        .sorted()
                        .toList());
    }

    private void compareMoney(Subject subject) {
        JsonNode assets = operator.get(subject.path("/assets"));
        checks.same(subject.called("cash"), subject.cash(), Shop.amount(assets.path("cashBalance")));
        checks.same(subject.called("available credit"), subject.cash(), Shop.amount(assets.path("availableCredit")));
        checks.same(subject.called("credit limit"), 0, Shop.amount(assets.path("creditLimit")));
        checks.same(subject.called("unsettled of this month"), 0, Shop.amount(assets.path("unsettledCurrentMonth")));
        checks.same(subject.called("unsettled of before"), 0, Shop.amount(assets.path("unsettledPreviousMonths")));
        for (JsonNode difference : operator.get("/api/v1/ledger/integrity").path("differences")) {
            checks.same(
                    subject.called("ledger"),
                    "sound",
                    difference.toString().contains(subject.id()) ? difference : "sound");
        }
    }

    private void compareBills(Subject subject) {
        JsonNode invoices = list(subject, "/invoices?kind=USAGE&limit=100");
        checks.same(subject.called("usage invoices"), subject.months().size(), invoices.size());
        for (JsonNode invoice : invoices) {
            String what = "invoice of " + invoice.path("usageMonth").asText();
            long billed =
                    subject.billed(YearMonth.parse(invoice.path("usageMonth").asText()));
            checks.same(subject.called(what), billed, Shop.amount(invoice.path("total")));
            checks.same(subject.called(what), "PAID", invoice.path("state").asText());
            checks.same(subject.called(what + ", rest"), 0, Shop.amount(invoice.path("unsettled")));
        }
        JsonNode bills = list(subject, "/bills?limit=100");
        checks.same(subject.called("bills"), subject.months().size(), bills.size());
        checks.same(subject.called("unsettled of bills"), 0, sum(bills, "unsettled"));
    }

    private void comparePayments(Subject subject) {
        JsonNode topUps = list(subject, "/invoices?kind=TOP_UP&limit=100");
        checks.same(subject.called("top-up invoices"), subject.topUps().size(), topUps.size());
        checks.same(
                subject.called("net of top-ups"),
                subject.topUps().stream().mapToLong(Long::longValue).sum(),
                sum(topUps, "net"));
        checks.same(
                subject.called("tax of top-ups"),
                subject.topUps().stream().mapToLong(Subject::taxOn).sum(),
                sum(topUps, "tax"));
        Map<String, Integer> states = new TreeMap<>();
        list(subject, "/payments?limit=100")
                .forEach(payment -> states.merge(payment.path("state").asText(), 1, Integer::sum));
        Map<String, Integer> expected = new TreeMap<>();
        if (subject.payments() > 0) {
            expected.put("PAID", subject.payments());
        }
        if (subject.cancelled() > 0) {
            expected.put("CANCELLED", subject.cancelled());
        }
        checks.same(subject.called("payments"), expected, states);
    }

    private JsonNode list(Subject subject, String what) {
        return operator.get(subject.path(what)).path("items");
    }

    private static long sum(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .mapToLong(item -> Shop.amount(item.path(field)))
                .sum();
    }
}
