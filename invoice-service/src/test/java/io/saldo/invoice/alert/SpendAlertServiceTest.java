package io.saldo.invoice.alert;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.invoice.Accounts;
import io.saldo.invoice.InvoiceTest;
import io.saldo.invoice.account.KeepAccount;
import io.saldo.invoice.usage.Provider;
import io.saldo.invoice.usage.UsageJson;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import io.saldo.test.contract.EventContract;
import io.saldo.test.event.EventProbe;
import io.saldo.test.infra.Infra;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@InvoiceTest
class SpendAlertServiceTest {

    @Inject
    KeepAccount keepAccount;

    @Inject
    TellMonth months;

    @Inject
    BillingClock clock;

    @Inject
    UnitOfWork unitOfWork;

    private final Accounts account = Accounts.anAccount();
    private final String product = "spend." + account.cloudAccountId();

    @Test
    @DisplayName("L-10")
    void tellsOnceADayOfAProductOverItsThreshold() {
        known("\"model\": \"FLAT\", \"unitPrice\": \"1\"");
        put("[{\"product\": \"" + product + "\", \"threshold\": {\"amount\": \"100\", \"currency\": \"IDR\"}}]")
                .statusCode(200);
        use("1", "100.9");
        assertEquals(0, told());
        use("2", "0.1");
        use("3", "50");
        assertEquals(1, told());
        try (var probe = EventProbe.reading(Infra.shared().kafka(), "spend.high")) {
            var event = probe.awaitOne(
                    "spend.high", e -> e.text().contains(account.id().toString()), Duration.ofSeconds(20));
            EventContract.assertSent("spend.high", event.text().getBytes(StandardCharsets.UTF_8));
            assertTrue(event.text().contains("\"amount\":{\"amount\":\"101\""));
        }
    }

    @Test
    @DisplayName("L-10")
    void tellsAfterTheBillOfAProductWhoseMonthIsRatedAsAWhole() {
        known("\"model\": \"PACKAGE\", \"unitPrice\": \"5\", \"packageSize\": \"1000\"");
        put("[{\"product\": \"" + product + "\", \"threshold\": {\"amount\": \"9\", \"currency\": \"IDR\"}}]")
                .statusCode(200);
        use("1", "1500");
        assertEquals(0, told());
        var calendar = account.changed().calendar();
        Instant after = SpendSchedule.after(calendar.monthOf(end()), calendar, Duration.ofMinutes(30));
        Loop.await(() -> months.handle(account.id(), after));
        assertEquals(1, told());
    }

    @Test
    @DisplayName("L-10")
    void refusesMembersOtherCurrenciesAndMoreThanTen() {
        known("\"model\": \"FLAT\", \"unitPrice\": \"1\"");
        put("[{\"product\": \"a\", \"threshold\": {\"amount\": \"1.00\", \"currency\": \"USD\"}}]")
                .statusCode(422);
        put(IntStream.range(0, 11)
                        .mapToObj(i -> "{\"product\": \"p" + i
                                + "\", \"threshold\": {\"amount\": \"1\", \"currency\": \"IDR\"}}")
                        .collect(Collectors.joining(",", "[", "]")))
                .statusCode(400);
        put("[{\"product\": \"a\", \"threshold\": {\"amount\": \"1\", \"currency\": \"IDR\"}}]");
        Provider.operator().get(path()).then().body("", hasSize(1)).body("[0].product", equalTo("a"));
        Loop.await(() -> keepAccount.handle(account.changedAsMemberOf(AccountId.of(7, 7777)), Instant.EPOCH));
        put("[]").statusCode(422);
    }

    private void known(String price) {
        Loop.await(() -> keepAccount.handle(account.changed(), Instant.EPOCH));
        Provider.product(product).statusCode(201);
        Provider.operator()
                .body("{\"product\": \"%s\", \"currency\": \"IDR\", \"validFrom\": \"2024-01-01\", %s}"
                        .formatted(product, price))
                .post("/api/v1/prices")
                .then()
                .statusCode(201);
    }

    private void use(String id, String quantity) {
        Provider.usage(UsageJson.of(
                        account.cloudAccountId(),
                        id,
                        product,
                        quantity,
                        end().minusSeconds(300).toString(),
                        end().toString()))
                .body("accepted", equalTo(1));
    }

    /** Yesterday noon in UTC, in one local day. */
    private Instant end() {
        return clock.now().truncatedTo(ChronoUnit.DAYS).minus(Duration.ofHours(12));
    }

    private long told() {
        return Loop.await(() -> unitOfWork.run(
                        () -> Sql.of("select count(*) as n from spend_alert_sent where billing_account_id = :id")
                                .with("id", account.id().value())
                                .one(row -> row.number("n"))))
                .orElseThrow();
    }

    private ValidatableResponse put(String body) {
        return Provider.operator()
                .header("X-Reason", "asked for")
                .body(body)
                .put(path())
                .then();
    }

    private String path() {
        return "/api/v1/billing-accounts/" + account.id() + "/settings/spend-alerts";
    }
}
