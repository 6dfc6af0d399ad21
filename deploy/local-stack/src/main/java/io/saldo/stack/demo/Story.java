package io.saldo.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.client.Api;
import io.saldo.stack.client.OfferedProduct;
import io.saldo.stack.client.TestClock;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * A prepaid customer's month, day by day: money in, usage by HTTP and Kafka, alerts, suspension, rescue, and the
 * invoice of the 1st; after each report the balance that Saldo shows is compared with the oracle's.
 */
final class Story {

    private static final int OPENING = 10;
    private static final int NOON = 12;
    private static final int EVENING = 23;

    private final Plan plan;
    private final Api operator;
    private final Api metering;
    private final Customer customer;
    private final UsageEvents events;
    private final TestClock clock;
    private final PrintStream out;
    private final Oracle oracle;
    private final Checks checks = new Checks();

    Story(Plan plan, Api operator, Api metering, Customer customer, UsageEvents events, PrintStream out) {
        this.plan = plan;
        this.operator = operator;
        this.metering = metering;
        this.customer = customer;
        this.events = events;
        this.clock = new TestClock(operator);
        this.out = out;
        this.oracle = new Oracle(plan.threshold());
    }

    Oracle oracle() {
        return oracle;
    }

    Checks checks() {
        return checks;
    }

    void run() {
        offer();
        plan.days().forEach(this::live);
        advanceTo(Plan.MONTH.plusMonths(1).atDay(1), 2);
        oracle.invoiced(Plan.MONTH.plusMonths(1).atDay(1));
        out.println("  1 November   the invoice of October has been issued and settled");
    }

    private void offer() {
        Instant from = Plan.MONTH.minusMonths(1).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        plan.products().forEach(product -> OfferedProduct.metered(product.code(), product.unit(), product.price(), from)
                .named(product.name())
                .offer(operator::post));
    }

    private void live(Plan.Day day) {
        LocalDate date = day.date();
        oracle.morning(date);
        if (date.getDayOfMonth() == 1) {
            topUp(date, OPENING, plan.firstTopUp());
            customer.alertBelow(plan.threshold());
        }
        if (date.getDayOfMonth() == Plan.RESCUE_DAY) {
            topUp(date, NOON, plan.secondTopUp());
        }
        if (date.getDayOfMonth() == Plan.GIFT_DAY) {
            give(date);
        }
        advanceTo(date, EVENING);
        report(day);
        out.printf("  %2d October   available credit %,12d IDR%n", date.getDayOfMonth(), oracle.available());
    }

    private void advanceTo(LocalDate day, int hour) {
        clock.advanceTo(day.atTime(hour, 0).atZone(Plan.ZONE).toInstant());
    }

    private void topUp(LocalDate date, int hour, long credit) {
        advanceTo(date, hour);
        JsonNode order = customer.topUp(credit);
        oracle.toppedUp(credit, date);
        checks.same(
                "to be paid for a top-up of " + credit,
                credit + Oracle.taxOn(credit),
                Customer.amount(order.path("total")));
        clock.settle();
        compare(date + " after the top-up");
        out.printf(
                "  %2d October   topped up %,d IDR, paid %,d with VAT%n",
                date.getDayOfMonth(), credit, credit + Oracle.taxOn(credit));
    }

    /** An apology after the suspension: a voucher for the month's usage, and a credit refund. */
    private void give(LocalDate date) {
        advanceTo(date, NOON);
        customer.receive(operator, Plan.VOUCHER, Plan.REFUND);
        oracle.given(Plan.VOUCHER, Plan.REFUND, date);
        clock.settle();
        compare(date + " after a voucher and a credit refund");
        out.printf(
                "  %2d October   given: a voucher of %,d IDR, a credit refund of %,d IDR%n",
                date.getDayOfMonth(), Plan.VOUCHER, Plan.REFUND);
    }

    private void report(Plan.Day day) {
        long before = oracle.available();
        List<Map<String, Object>> batch = events.forHttp(day);
        JsonNode answer = metering.post("/api/v1/usage-events", batch);
        checks.same("accepted on " + day.date(), batch.size(), answer.path("accepted"));
        day.byHttp().forEach(usage -> used(day, usage));
        settled(before, day);

        before = oracle.available();
        events.sendByKafka(day);
        used(day, day.byKafka());
        settled(before, day);
        if (day.repeat()) {
            repeat(day, batch);
        }
    }

    private void used(Plan.Day day, Plan.Usage usage) {
        oracle.used(
                day.date(),
                usage.product().code(),
                usage.quantity(),
                usage.product().price());
    }

    private void repeat(Plan.Day day, List<Map<String, Object>> batch) {
        JsonNode answer = metering.post("/api/v1/usage-events", batch);
        checks.same("duplicates on " + day.date(), batch.size(), answer.path("duplicates"));
        events.sendByKafka(day);
        clock.settle();
        compare(day.date() + " after sending all of it again");
    }

    private void settled(long before, Plan.Day day) {
        oracle.changed(before, day.date());
        clock.settle();
        compare(day.date() + " after a report of usage");
    }

    private void compare(String when) {
        checks.same("available credit " + when, oracle.available(), customer.available());
    }
}
