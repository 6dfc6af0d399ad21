package io.saldo.invoice.run;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.invoice.Accounts;
import io.saldo.invoice.InvoiceTest;
import io.saldo.invoice.account.KeepAccount;
import io.saldo.invoice.account.RunSchedule;
import io.saldo.invoice.usage.Provider;
import io.saldo.invoice.usage.UsageJson;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.time.BillingClock;
import io.saldo.test.contract.EventContract;
import io.saldo.test.event.EventProbe;
import io.saldo.test.event.EventSender;
import io.saldo.test.event.OutgoingEvent;
import io.saldo.test.infra.Infra;
import io.saldo.test.token.TestToken;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each test lives in the month that it finds and moves the clock on to the next one. */
@QuarkusTest
@InvoiceTest
class RunServiceTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Inject
    KeepAccount keepAccount;

    @Inject
    BillingClock clock;

    private final Accounts account = Accounts.anAccount();
    private final String product = "run." + account.cloudAccountId();

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
    void putsLateUsageOnTheNextInvoice() {
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
    @DisplayName("I-7")
    void issuesTheDocumentOfATopUpWithItsQuotedTax() {
        keep(account);
        try (var sender = EventSender.to(Infra.shared().kafka())) {
            OutgoingEvent event =
                    OutgoingEvent.of("payment.confirmed", account.id().toString(), """
                            {"billingAccountId": "%s", "paymentId": "pay-06v88a18km1wc4x0", "purpose": "TOP_UP",
                             "credit": {"amount": "100000", "currency": "IDR"},
                             "tax": {"amount": "11000", "currency": "IDR"},
                             "taxLines": [{"rule": "ppn-2025", "rate": "0.12",
                                           "base": {"amount": "91667", "currency": "IDR"},
                                           "amount": {"amount": "11000", "currency": "IDR"}}],
                             "confirmedAt": "2026-11-05T03:12:09Z"}
                            """.formatted(account.id()));
            sender.send(event);
            sender.send(event);
        }
        await().atMost(LIMIT).untilAsserted(() -> invoices().body("items", hasSize(1)));
        invoices()
                .body("items[0].kind", equalTo("TOP_UP"))
                .body("items[0].state", equalTo("PAID"))
                .body("items[0].number", startsWith("SLD/TOP_UP/2026/"))
                .body("items[0].total.amount", equalTo("111000"))
                .body("items[0].taxLines[0].base.amount", equalTo("91667"));
        issuedEvent(invoices().extract().path("items[0].invoiceId"));
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
                .body("{\"month\": \"" + month().plusMonths(1) + "\"}")
                .post("/api/v1/billing-runs")
                .then()
                .statusCode(422);
    }

    private void known(Accounts kept) {
        keep(kept);
        Provider.product(product).statusCode(201);
        Provider.price(product, "IDR", "1", "2024-01-01T00:00:00Z").statusCode(201);
        // The months before, which ended before the account became known, close at once.
        awaitRunOf(month().minusMonths(1));
    }

    private void keep(Accounts kept) {
        Loop.await(() -> keepAccount.handle(kept.changed()));
    }

    /** A quarter of an hour before that instant, which lies in its month. */
    private void use(String id, String quantity, Instant instant) {
        String start = instant.minus(Duration.ofMinutes(15)).toString();
        String end = instant.minus(Duration.ofMinutes(10)).toString();
        Provider.usage(UsageJson.of(account.cloudAccountId(), id, product, quantity, start, end))
                .statusCode(200)
                .body("accepted", equalTo(1));
    }

    private YearMonth month() {
        return account.changed().calendar().monthOf(clock.now());
    }

    private Instant closeMonth() {
        YearMonth month = month();
        Instant run = RunSchedule.runOf(month, account.changed().calendar());
        clock.moveTo(run);
        awaitRunOf(month);
        return run;
    }

    private void awaitRunOf(YearMonth month) {
        await().atMost(LIMIT).untilAsserted(() -> Provider.operator()
                .get("/api/v1/billing-runs/" + month)
                .then()
                .statusCode(200)
                .body("pending", equalTo(0)));
    }

    private void issuedEvent(String invoiceId) {
        try (var probe = EventProbe.reading(Infra.shared().kafka(), "invoice.issued")) {
            var event = probe.awaitOne("invoice.issued", e -> e.text().contains(invoiceId), LIMIT);
            EventContract.assertSent("invoice.issued", event.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void settled(String invoiceId, int version, String state, String rest) {
        try (var sender = EventSender.to(Infra.shared().kafka())) {
            sender.send(OutgoingEvent.of("invoice.settled", account.id().toString(), """
                    {"billingAccountId": "%s", "invoiceId": "%s", "version": %d, "state": "%s",
                     "total": {"amount": "111000", "currency": "IDR"},
                     "settled": {"amount": "111000", "currency": "IDR"},
                     "rest": {"amount": "%s", "currency": "IDR"},
                     "invoiceable": {"amount": "111000", "currency": "IDR"},
                     "split": [{"asset": "CASH", "amount": {"amount": "111000", "currency": "IDR"}}],
                     "trigger": "ISSUE", "settledAt": "2026-12-01T00:00:00Z"}
                    """.formatted(
                            account.id(), invoiceId, version, state, rest)));
        }
    }

    private ValidatableResponse invoice(String id) {
        return given().auth()
                .oauth2(TestToken.rootOf(account.cloudAccountId()))
                .get("/api/v1/invoices/" + id)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse invoices() {
        return given().auth()
                .oauth2(TestToken.rootOf(account.cloudAccountId()))
                .get("/api/v1/billing-accounts/" + account.id() + "/invoices")
                .then()
                .statusCode(200);
    }
}
