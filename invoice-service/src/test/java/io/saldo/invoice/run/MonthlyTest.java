package io.saldo.invoice.run;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.saldo.invoice.Accounts;
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

/** What tests of the monthly run share: an account, its usage, and the clock that moves on to the next month. */
public abstract class MonthlyTest {

    protected static final Duration LIMIT = Duration.ofSeconds(30);

    @Inject
    protected KeepAccount keepAccount;

    @Inject
    protected BillingClock clock;

    protected final Accounts account = Accounts.anAccount();
    protected final String product = "run." + account.cloudAccountId();

    protected void known(Accounts kept) {
        keep(kept);
        Provider.product(product).statusCode(201);
        Provider.price(product, "IDR", "1", "2024-01-01T00:00:00Z").statusCode(201);
        // The months before, which ended before the account became known, close at once.
        awaitRunOf(month().minusMonths(1));
    }

    protected void keep(Accounts kept) {
        Loop.await(() -> keepAccount.handle(kept.changed(), Instant.EPOCH));
    }

    /** A quarter of an hour before that instant, which lies in its month. */
    protected void use(String id, String quantity, Instant instant) {
        String start = instant.minus(Duration.ofMinutes(15)).toString();
        String end = instant.minus(Duration.ofMinutes(10)).toString();
        Provider.usage(UsageJson.of(account.cloudAccountId(), id, product, quantity, start, end))
                .statusCode(200)
                .body("accepted", equalTo(1));
    }

    protected YearMonth month() {
        return account.changed().calendar().monthOf(clock.now());
    }

    protected Instant closeMonth() {
        YearMonth month = month();
        Instant run = RunSchedule.runOf(month, account.changed().calendar());
        clock.moveTo(run);
        awaitRunOf(month);
        return run;
    }

    protected void awaitRunOf(YearMonth month) {
        await().atMost(LIMIT).untilAsserted(() -> Provider.operator()
                .get("/api/v1/billing-runs/" + month)
                .then()
                .statusCode(200)
                .body("pending", equalTo(0)));
    }

    protected void issuedEvent(String invoiceId) {
        try (var probe = EventProbe.reading(Infra.shared().kafka(), "invoice.issued")) {
            var event = probe.awaitOne("invoice.issued", e -> e.text().contains(invoiceId), LIMIT);
            EventContract.assertSent("invoice.issued", event.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    protected void settled(String invoiceId, int version, String state, String rest) {
        settled(invoiceId, version, state, rest, "");
    }

    /** Settled in cash; {@code source} is the payment that it came from, or nothing. */
    protected void settled(String invoiceId, int version, String state, String rest, String source) {
        String sourceId = source.isEmpty() ? "" : "\"sourceId\": \"" + source + "\", ";
        try (var sender = EventSender.to(Infra.shared().kafka())) {
            sender.send(OutgoingEvent.of("invoice.settled", account.id().toString(), """
                {"billingAccountId": "%s", "invoiceId": "%s", "version": %d, "state": "%s",
                 "total": {"amount": "111000", "currency": "IDR"},
                 "settled": {"amount": "111000", "currency": "IDR"},
                 "rest": {"amount": "%s", "currency": "IDR"},
                 "invoiceable": {"amount": "111000", "currency": "IDR"},
                 "split": [{"asset": "CASH", %s"amount": {"amount": "111000", "currency": "IDR"}}],
                 "trigger": "ISSUE", "settledAt": "2026-12-01T00:00:00Z"}
                """.formatted(
                            account.id(), invoiceId, version, state, rest, sourceId)));
        }
    }

    protected ValidatableResponse invoice(String id) {
        return given().auth()
                .oauth2(TestToken.rootOf(account.cloudAccountId()))
                .get("/api/v1/invoices/" + id)
                .then()
                .statusCode(200);
    }

    protected ValidatableResponse invoices() {
        return invoices("");
    }

    protected ValidatableResponse invoices(String filter) {
        return given().auth()
                .oauth2(TestToken.rootOf(account.cloudAccountId()))
                .get("/api/v1/billing-accounts/" + account.id() + "/invoices" + filter)
                .then()
                .statusCode(200);
    }
}
