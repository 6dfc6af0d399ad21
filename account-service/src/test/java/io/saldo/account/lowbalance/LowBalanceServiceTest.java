package io.saldo.account.lowbalance;

import static io.saldo.account.TestFigures.adjust;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.account.TestEventsRead;
import io.saldo.account.TestFigures;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class LowBalanceServiceTest {

    private Registered account;

    @BeforeEach
    void register() {
        account = TestAccounts.prepaid();
    }

    @Test
    @DisplayName("L-1")
    void tellsOnceThatTheBalanceIsLowAndThatItIsBack() {
        adjust(account, "start", 150, "").statusCode(201);
        put(true, 100).statusCode(200).body("enabled", equalTo(true));
        adjust(account, "equal", -50, "").statusCode(201);
        adjust(account, "low", -10, "").statusCode(201);
        adjust(account, "lower", -5, "").statusCode(201);
        adjust(account, "back", 100, "").statusCode(201);
        assertEquals(
                1, TestEventsRead.await("balance.recovered", account, "\"185\"").size());
        var low = TestEventsRead.await("balance.low", account, "\"occurrence\":1");
        assertEquals(1, low.size());
        assertEquals(true, low.getFirst().contains("\"available\":{\"amount\":\"90\""), low::getFirst);
    }

    @Inject
    RemindOfLowBalance reminders;

    @Inject
    UnitOfWork unitOfWork;

    /** The days of the run pass, whether anybody worked on them or not. */
    @Test
    @DisplayName("L-3")
    void saysAfterAnOutageOnlyTheLastReminder() {
        adjust(account, "start", 150, "").statusCode(201);
        put(true, 100).statusCode(200);
        adjust(account, "low", -60, "").statusCode(201);
        TestEventsRead.await("balance.low", account, "\"occurrence\":1");
        assertEquals("2026-09-30T02:00:00Z", remind("2026-09-29T02:00:00Z"));
        assertEquals("2026-10-01T02:00:00Z", remind("2026-09-30T02:00:00Z"));
        assertEquals(
                2,
                TestEventsRead.await("balance.low", account, "\"occurrence\":3").size());
    }

    /** A prepaid account that has become POSTPAID when its reminder falls due has no such alert any more. */
    @Test
    @DisplayName("L-1")
    void remindsNobodyWhoPaysAfterwards() {
        adjust(account, "start", 150, "").statusCode(201);
        put(true, 100).statusCode(200);
        adjust(account, "low", -60, "").statusCode(201);
        TestAccounts.asOperator()
                .body("{\"paymentMode\": \"POSTPAID\", \"reason\": \"x\"}")
                .patch("/api/v1/cloud-accounts/" + account.cloudAccountId())
                .then()
                .statusCode(200);
        assertEquals("none", remind("2026-11-01T02:00:00Z"));
    }

    @Inject
    ForecastRunOut forecasts;

    @Inject
    BillingClock clock;

    /** 30 an hour were used in one hour of the last seven: 100 lasts, 12 does not. */
    @Test
    @DisplayName("L-11")
    void forecastsOnceADayThatTheCreditRunsOut() {
        adjust(account, "start", 130, "").statusCode(201);
        TestEvents.send(TestEvents.chargeAccrued(account.id(), "2026-09", 1, "30.0000000000"));
        TestFigures.awaitFigure(account, "availableCredit", "100");
        forecast(true).statusCode(200).body("runOut", equalTo(true));
        Instant hour = clock.now().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        assertEquals(Optional.of(hour.plus(1, ChronoUnit.HOURS)), forecasted(hour));
        adjust(account, "nearly", -88, "").statusCode(201);
        ZoneId zone = ZoneId.of("Asia/Jakarta");
        Instant tomorrow =
                LocalDate.ofInstant(hour, zone).plusDays(1).atStartOfDay(zone).toInstant();
        assertEquals(Optional.of(tomorrow), forecasted(hour));
        var told = TestEventsRead.await("account.notice", account, "RUN_OUT");
        assertEquals(1, told.size());
        assertEquals(true, told.getFirst().contains("\"available\":{\"amount\":\"12\""), told::getFirst);
        forecast(false).statusCode(200);
        assertEquals(Optional.empty(), forecasted(hour));
    }

    private Optional<Instant> forecasted(Instant due) {
        return Loop.await(() -> unitOfWork.run(() -> forecasts.run(account.id(), due)));
    }

    private ValidatableResponse forecast(boolean runOut) {
        return account.asOwner()
                .body("{\"enabled\": true, \"threshold\": %s, \"runOut\": %s}".formatted(TestEvents.idr(5), runOut))
                .put(account.path() + "/settings/low-balance-alert")
                .then();
    }

    private String remind(String due) {
        return Loop.await(() -> unitOfWork.run(() -> reminders.run(account.id(), Instant.parse(due))))
                .map(Instant::toString)
                .orElse("none");
    }

    @Test
    void refusesAThresholdInAnotherCurrency() {
        account.asOwner()
                .body("{\"enabled\": true, \"threshold\": {\"amount\": \"1.00\", \"currency\": \"USD\"}}")
                .put(account.path() + "/settings/low-balance-alert")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:other-currency"));
    }

    @Test
    void offersNoAlertToPostpaidAccounts() {
        Registered postpaid = TestAccounts.postpaid();
        postpaid.asOwner()
                .body("{\"enabled\": true, \"threshold\": %s}".formatted(TestEvents.idr(5)))
                .put(postpaid.path() + "/settings/low-balance-alert")
                .then()
                .statusCode(422)
                .body("rule", equalTo("L-1"));
    }

    @Test
    void showsAnAlertThatNobodyHasSetAsOff() {
        account.asOwner()
                .get(account.path() + "/settings/low-balance-alert")
                .then()
                .statusCode(200)
                .body("enabled", equalTo(false));
        put(true, -1).statusCode(400);
    }

    private ValidatableResponse put(boolean enabled, long threshold) {
        return account.asOwner()
                .body("{\"enabled\": %s, \"threshold\": %s}".formatted(enabled, TestEvents.idr(threshold)))
                .put(account.path() + "/settings/low-balance-alert")
                .then();
    }
}
