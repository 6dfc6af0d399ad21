package io.saldo.invoice.exchange;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.invoice.InvoiceTest;
import io.saldo.invoice.account.RunSchedule;
import io.saldo.invoice.run.MonthlyTest;
import io.saldo.invoice.usage.Provider;
import io.saldo.platform.due.DueRows;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.test.contract.EventContract;
import io.saldo.test.event.EventProbe;
import io.saldo.test.infra.Infra;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@InvoiceTest
class ExchangeServiceTest extends MonthlyTest {

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    DueRows dueRows;

    @Test
    @DisplayName("X-4")
    void invoicesAtTheRateOfTheMonth() { // Ex:X-4
        var dollars = account.in(CurrencyUnit.USD);
        YearMonth month = month();
        LocalDate serving = month.atDay(1).minusDays(1);
        put(serving, "7.78").statusCode(200).body("rate", equalTo("7.78"));
        put(serving, "7.77").statusCode(422).body("type", equalTo("urn:saldo:problem:rate-in-use"));
        put(serving, "7.78").statusCode(200);
        put(serving.minusDays(1), "7.70").statusCode(200);
        put(LocalDate.parse("2026-01-01"), "7.50").statusCode(200); // for the months before
        put(month.atDay(1), "7.79").statusCode(200);
        Loop.await(() -> keepAccount.handle(dollars.changedSettlingIn(CurrencyUnit.HKD), Instant.EPOCH));
        Provider.product(product).statusCode(201);
        Provider.price(product, "USD", "1", "2024-01-01T00:00:00Z").statusCode(201);
        awaitRunOf(month.minusMonths(1));
        use("1", "100.2599", clock.now());
        closeMonth();
        String id = invoices()
                .body("items", hasSize(1))
                .body("items[0].total.amount", equalTo("779.95"))
                .body("items[0].total.currency", equalTo("HKD"))
                .body("items[0].exchange.rate", equalTo("7.78"))
                .body(
                        "items[0].exchange.rateDate",
                        equalTo(month.atDay(1).minusDays(1).toString()))
                .body("items[0].exchange.pricingTotal.amount", equalTo("100.25"))
                .extract()
                .path("items[0].invoiceId");
        issuedEvent(id);
    }

    @Test
    @DisplayName("X-5")
    void tellsOfARateOnce() {
        LocalDate day = LocalDate.parse("2031-05-04");
        put(day, "7.5").statusCode(200);
        put(day, "7.5").statusCode(200);
        put(day, "7.6").statusCode(200);
        Provider.operator()
                .get("/api/v1/exchange-rates?from=USD&to=HKD&limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].date", equalTo("2031-05-04"))
                .body("items[0].rate", equalTo("7.6"));
        put(day, "0").statusCode(400);
        String key = "EXCHANGE_RATE:USD-HKD-2031-05-04";
        try (var probe = EventProbe.reading(Infra.shared().kafka(), "reference.changed")) {
            var last = probe.awaitOne(
                    "reference.changed",
                    e -> e.key().filter(key::equals).isPresent() && e.text().contains("\"7.6\""),
                    LIMIT);
            EventContract.assertSent("reference.changed", last.text().getBytes(StandardCharsets.UTF_8));
            assertEquals(2, probe.all("reference.changed", key).size());
        }
    }

    @Test
    @DisplayName("X-5")
    void wakesTheRunsThatWaitForARate() {
        var dollars = account.in(CurrencyUnit.USD);
        Loop.await(() -> keepAccount.handle(dollars.changedSettlingIn(CurrencyUnit.HKD), Instant.EPOCH));
        Loop.await(() -> unitOfWork.run(
                () -> dueRows.schedule(account.id(), RunSchedule.KIND, Instant.parse("2090-01-01T00:00:00Z"))));
        assertEquals(1, row("update due_row set attempts = 6, parked = true" + OF_RUN + " returning 1 as n"));
        put(LocalDate.parse("2031-06-01"), "7.5").statusCode(200);
        assertEquals(1, row("select count(*) as n from due_row" + OF_RUN + " and not parked and attempts = 0"));
        // Nobody waits for the months of this account.
        assertEquals(
                1,
                row(
                        "update billing_account set next_month = '2999-01' where billing_account_id = :account returning 1 as n"));
    }

    private static final String OF_RUN = " where billing_account_id = :account and kind = 'billing-run'";

    private long row(String text) {
        return Loop.await(() -> unitOfWork.run(
                        () -> Sql.of(text).with("account", account.id().value()).one(row -> row.number("n"))))
                .orElseThrow();
    }

    private static ValidatableResponse put(LocalDate day, String rate) {
        return Provider.operator()
                .body("{\"date\": \"%s\", \"from\": \"USD\", \"to\": \"HKD\", \"rate\": \"%s\"}".formatted(day, rate))
                .put("/api/v1/exchange-rates")
                .then();
    }
}
