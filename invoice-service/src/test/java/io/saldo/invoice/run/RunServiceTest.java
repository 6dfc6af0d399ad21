package io.saldo.invoice.run;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.invoice.InvoiceTest;
import io.saldo.invoice.account.RunSchedule;
import io.saldo.invoice.usage.Provider;
import io.saldo.test.event.EventProbe;
import io.saldo.test.infra.Infra;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each test lives in the month that it finds and moves the clock on to the next one. */
@QuarkusTest
@InvoiceTest
class RunServiceTest extends MonthlyTest {

    @Test
    @DisplayName("I-1")
    void invoicesTheMonthOnTheFirst() {
        known(account.taxedOnUsage());
        YearMonth month = month();
        use("1", "100000", clock.now());
        Instant issued = closeMonth();
        invoices()
                .body("items", hasSize(1))
                .body("items[0].number", matchesPattern("SLD/USAGE/20[0-9]{2}/[0-9]{8}"))
                .body("items[0].state", equalTo("ISSUED"))
                .body("items[0].usageMonth", equalTo(month.toString()))
                .body("items[0].issueDate", equalTo(month.plusMonths(1).atDay(1).toString()))
                .body("items[0].dueAt", equalTo(issued.plus(Duration.ofDays(15)).toString()))
                .body("items[0].net.amount", equalTo("100000"))
                .body("items[0].tax.amount", equalTo("11000"))
                .body("items[0].total.amount", equalTo("111000"))
                .body("items[0].taxLines[0].base.amount", equalTo("91667"))
                .body("items[0].unsettled.amount", equalTo("111000"))
                .body("items[0].lines[0].exact.exact", equalTo("100000.0000000000"));
        String id = invoices().extract().path("items[0].invoiceId");
        issuedEvent(id);
        settled(id, 2, "PAID", "0");
        settled(id, 1, "PARTIALLY_PAID", "1000");
        await().atMost(LIMIT).untilAsserted(() -> invoice(id).body("state", equalTo("PAID")));
        invoice(id).body("coveredBy[0].asset", equalTo("CASH")).body("unsettled.amount", equalTo("0"));
    }

    @Test
    @DisplayName("I-18")
    void putsLateUsageOnTheNextInvoice() { // Ex:I-18a, Ex:I-18b
        known(account);
        YearMonth month = month();
        Instant inMonth = clock.now();
        use("1", "300000", inMonth);
        closeMonth();
        use("2", "5.70", inMonth);
        use("3", "10.60", clock.now());
        closeMonth();
        invoices()
                .body("items", hasSize(2))
                .body("items[0].total.amount", equalTo("16"))
                .body("items[0].tax.amount", equalTo("0"))
                .body("items[0].lines[1].late", equalTo(true))
                .body("items[0].lines[1].usageMonth", equalTo(month.toString()))
                .body("items[0].lines[1].exact.exact", equalTo("5.7000000000"));
    }

    /** As after an outage, or when the test clock is moved far. */
    @Test
    @DisplayName("I-1")
    void closesMonthsThatAreOverdueInOrderAndEachByItself() {
        known(account);
        var calendar = account.changed().calendar();
        YearMonth first = month();
        YearMonth second = first.plusMonths(1);
        use("1", "1000", clock.now());
        clock.moveTo(calendar.startOf(second).plus(Duration.ofMinutes(20)));
        use("2", "2000", clock.now());
        clock.moveTo(RunSchedule.runOf(second, calendar));
        awaitRunOf(second);
        invoices()
                .body("items", hasSize(2))
                .body("items.usageMonth", contains(second.toString(), first.toString()))
                .body("items.net.amount", contains("2000", "1000"))
                .body(
                        "items[0].issueDate",
                        equalTo(second.plusMonths(1).atDay(1).toString()))
                .body("items[1].issueDate", equalTo(second.atDay(1).toString()));
    }

    @Test
    @DisplayName("C-2")
    void closesAMonthOfLessThanOneUnitWithoutADocument() {
        known(account);
        Instant inMonth = clock.now();
        use("1", "0.40", inMonth);
        use("2", "0.35", inMonth);
        closeMonth();
        invoices().body("items", hasSize(0));
        use("3", "0.60", inMonth);
        use("4", "1", clock.now());
        closeMonth();
        invoices().body("items", hasSize(1)).body("items[0].lines[1].exact.exact", equalTo("0.6000000000"));
        try (var probe = EventProbe.reading(Infra.shared().kafka(), "charge.accrued")) {
            probe.awaitOne(
                    "charge.accrued",
                    e -> e.key().filter(account.id().toString()::equals).isPresent()
                            && e.text().contains("\"nothingDue\":{\"exact\":\"0.7500000000\""),
                    LIMIT);
        }
    }

    @Test
    void showsHowFarTheRunIs() {
        known(account);
        YearMonth month = month();
        closeMonth();
        Provider.operator()
                .get("/api/v1/billing-runs/" + month)
                .then()
                .statusCode(200)
                .body("parked", hasSize(0));
        Provider.operator()
                .body("{\"month\": \"" + month + "\"}")
                .post("/api/v1/billing-runs")
                .then()
                .statusCode(200);
        Provider.operator()
                .body("{\"month\": \"" + month + "\", \"billingAccountIds\": [\"" + account.id() + "\"]}")
                .post("/api/v1/billing-runs")
                .then()
                .statusCode(400);
        Provider.operator()
                .body("{\"month\": \"" + month + "\"}")
                .post("/api/v1/billing-runs?dryRun=true")
                .then()
                .statusCode(200)
                .body("moreParked", equalTo(false))
                .body("preview.moreRows", equalTo(false));
        Provider.operator()
                .get("/api/v1/services/invoice/audit-log")
                .then()
                .body("items.operation", hasItem("resume billing run"));
        Provider.operator()
                .body("{\"month\": \"" + month().plusMonths(1) + "\"}")
                .post("/api/v1/billing-runs")
                .then()
                .statusCode(422);
    }
}
