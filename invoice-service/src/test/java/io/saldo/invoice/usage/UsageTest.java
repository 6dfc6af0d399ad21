package io.saldo.invoice.usage;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.saldo.invoice.Accounts;
import io.saldo.invoice.account.KeepAccount;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import io.saldo.test.event.OutgoingEvent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** What tests of the usage intake share. */
abstract class UsageTest {

    static final Duration LIMIT = Duration.ofSeconds(20);
    static final String FROM = "2024-01-01T00:00:00Z";

    @Inject
    KeepAccount keepAccount;

    @Inject
    BillingClock clock;

    @Inject
    UnitOfWork unitOfWork;

    final Accounts account = Accounts.anAccount();
    final String product = "compute." + account.cloudAccountId();

    /** Two days ago, at 10:00 in Jakarta. */
    Instant start() {
        return clock.now().truncatedTo(ChronoUnit.DAYS).minus(Duration.ofHours(45));
    }

    Instant end() {
        return start().plus(Duration.ofHours(1));
    }

    YearMonth month() {
        return account.changed().calendar().monthOf(start());
    }

    void known() {
        keep(account);
        Provider.product(product).statusCode(201);
        Provider.price(product, "IDR", "150", FROM).statusCode(201);
    }

    void keep(Accounts kept) {
        Loop.await(() -> keepAccount.handle(kept.changed(), Instant.EPOCH));
    }

    ValidatableResponse usage(String id, String quantity) {
        return Provider.usage(event(id, quantity)).statusCode(200);
    }

    String event(String id, String quantity) {
        return UsageJson.of(account.cloudAccountId(), id, product, quantity, start().toString(), end().toString());
    }

    String event(Accounts of, String id, String quantity) {
        return UsageJson.of(of.cloudAccountId(), id, product, quantity, start().toString(), end().toString());
    }

    ValidatableResponse usageOf(Accounts of) {
        return Provider.operator()
                .get(
                        "/api/v1/billing-accounts/{id}/usage?month=" + month(),
                        of.id().toString())
                .then()
                .statusCode(200);
    }

    OutgoingEvent record(String id, String quantity) {
        String event = event(id, quantity);
        String data = event.substring(event.indexOf("\"data\":") + 7, event.lastIndexOf('}'));
        return OutgoingEvent.of("usage.recorded", account.cloudAccountId(), data)
                .withId(id)
                .from("/cloud");
    }

    ValidatableResponse usageOf(String token) {
        return given().auth()
                .oauth2(token)
                .get(
                        "/api/v1/billing-accounts/{id}/usage?counted=true&month=" + month(),
                        account.id().toString())
                .then();
    }

    ValidatableResponse parked() {
        return Provider.operator()
                .get("/api/v1/services/invoice/parked-events?key=" + account.cloudAccountId())
                .then()
                .statusCode(200);
    }
}
