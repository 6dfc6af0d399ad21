package io.saldo.account.partnerpolicy;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.idr;
import static io.saldo.account.TestEvents.invoiceOfPartner;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.awaitFigure;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.account.TestEventsRead;
import io.saldo.test.token.TestToken;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class PartnerPolicyServiceTest {

    private static final String PARTNER = "p-policy";

    private Registered account;

    @BeforeEach
    void register() {
        account = TestAccounts.ecosystem(PARTNER);
    }

    @Test
    @DisplayName("Q-5")
    void shutsDownAtOnceOrAfterFifteenDays() { // Ex:Q-5, Ex:Q-5b
        overdue(account);
        services(account).body("state", equalTo("GRACE")).body("suspendAt", equalTo("2026-10-16T00:00:00Z"));
        policy("{\"policy\": \"IMMEDIATE\"}").statusCode(200).body("policy", equalTo("IMMEDIATE"));
        services(account).body("state", equalTo("GRACE"));
        Registered strict = TestAccounts.ecosystem(PARTNER);
        put(partner(), strict, "partner-policy", "{\"policy\": \"IMMEDIATE\"}").statusCode(200);
        overdue(strict);
        services(strict)
                .body("state", equalTo("SUSPENDED"))
                .body("enabled", equalTo(false))
                .body("releaseAt", equalTo("2026-10-16T00:00:00Z"));
        TestEventsRead.await("service.suspended", strict, "\"reason\":\"NO_GRACE\"");
    }

    @Test
    @DisplayName("Q-6")
    void goesOnCountingWhatWasUsedAfterTheStop() {
        policy("{\"policy\": \"IMMEDIATE\"}").statusCode(200);
        overdue(account);
        services(account).body("state", equalTo("SUSPENDED"));
        send(chargeAccrued(account.id(), "2026-10", 2, "31000.0000000000"));
        awaitFigure(account, "availableCredit", "-31000");
        send(invoiceOfPartner(account.id(), TestEvents.id("inv"), "2026-10", 2, 31_000));
        awaitFigure(account, "quotaConsumption", "31000");
        services(account).body("state", equalTo("SUSPENDED"));
    }

    @Test
    @DisplayName("Q-5")
    void stopsServicesAndLetsThemGoOn() {
        policy("{\"frozen\": true}")
                .statusCode(200)
                .body("frozen", equalTo(true))
                .body("policy", equalTo("DEFAULT"));
        policy("{\"frozen\": true}").statusCode(200);
        assertEquals(
                1,
                TestEventsRead.await("service.suspended", account, "\"reason\":\"PARTNER\"")
                        .size());
        TestEventsRead.await("account.changed", account, "\"suspension\":\"SUSPENDED\"");
        services(account).body("state", equalTo("SUSPENDED")).body("releaseAt", nullValue());
        overdue(account);
        services(account).body("state", equalTo("SUSPENDED"));
        policy("{\"frozen\": false}").statusCode(200).body("frozen", equalTo(false));
        var grace = TestEventsRead.await("service.grace", account, "\"version\":2");
        assertEquals(1, grace.size());
        services(account).body("state", equalTo("GRACE"));
        quota(30_000).statusCode(200);
        TestEventsRead.await("service.resumed", account, "\"version\":3");
        policy("{\"frozen\": true}").statusCode(200);
        policy("{\"frozen\": false}").statusCode(200);
        TestEventsRead.await("service.resumed", account, "\"reason\":\"PARTNER\"");
        services(account).body("state", equalTo("NORMAL")).body("command.command", equalTo("service.resumed"));
    }

    @Test
    @DisplayName("Q-5")
    void paysOffUnderAFreezeWithoutGoingOn() {
        policy("{\"policy\": \"IMMEDIATE\"}").statusCode(200);
        overdue(account);
        policy("{\"frozen\": true}").statusCode(200);
        quota(30_000).statusCode(200);
        var told = TestEventsRead.await("service.suspended", account, "\"reason\":\"PARTNER\"");
        assertFalse(told.getLast().contains("releaseAt"), told::toString);
        services(account).body("state", equalTo("SUSPENDED"));
    }

    @Test
    @DisplayName("Q-5")
    void forbidsToBuy() {
        quota(1000).statusCode(200);
        policy("{\"purchaseBan\": true}").statusCode(200);
        hold("banned").statusCode(409).body("type", equalTo("urn:saldo:problem:purchase-ban"));
        policy("{\"purchaseBan\": false}").statusCode(200);
        hold("allowed").statusCode(201);
    }

    @Test
    @DisplayName("L-12")
    void tellsEachLevelOfQuotaOnceOnTheWayDown() { // Ex:L-12
        quota(600).statusCode(200);
        levels("[%s, %s]".formatted(idr(100), idr(500))).statusCode(200).body("levels.amount", contains("500", "100"));
        quota(450).statusCode(200);
        quota(480).statusCode(200);
        var first = TestEventsRead.await("account.notice", account, "\"available\":{\"amount\":\"450\"");
        assertEquals(1, levelsTold(first));
        quota(520).statusCode(200);
        quota(480).statusCode(200);
        quota(90).statusCode(200);
        var all = TestEventsRead.await("account.notice", account, "\"available\":{\"amount\":\"90\"");
        assertEquals(3, levelsTold(all));
        assertEquals(
                1,
                all.stream()
                        .filter(notice -> notice.contains("\"level\":{\"amount\":\"100\""))
                        .count());
    }

    /** Each change of the quota is told too. */
    private static long levelsTold(List<String> notices) {
        return notices.stream().filter(notice -> notice.contains("QUOTA_LEVEL")).count();
    }

    @Test
    @DisplayName("Q-9")
    void isSetByTheOwnPartnerAlone() {
        put(TestAccounts.asOperator(), account, "partner-policy", "{\"frozen\": true}")
                .statusCode(403);
        put(account.asOwner(), account, "partner-policy", "{\"frozen\": true}").statusCode(403);
        put(TestAccounts.prepaid().asOwner(), account, "partner-policy", "{\"frozen\": true}")
                .statusCode(403);
        put(TestAccounts.as(TestToken.partner("p-other")), account, "quota-alerts", "{\"levels\": []}")
                .statusCode(404);
        levels("[%s, %s]".formatted(idr(1), idr(1))).statusCode(400);
        levels("[%s]".formatted(idr(-1))).statusCode(400);
        levels("[{\"amount\": \"1.00\", \"currency\": \"USD\"}]")
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:other-currency"));
        policy("{\"policy\": \"SOMETIMES\"}").statusCode(400);
        Registered direct = TestAccounts.prepaid();
        direct.asOwner().get(direct.path() + "/partner-policy").then().statusCode(422);
        direct.asOwner().get(direct.path() + "/quota-alerts").then().statusCode(422);
        account.asOwner().get(account.path() + "/quota-alerts").then().body("levels", equalTo(java.util.List.of()));
    }

    private static void overdue(Registered account) {
        send(chargeAccrued(account.id(), "2026-10", 1, "30000.0000000000"));
        awaitFigure(account, "availableCredit", "-30000");
    }

    private static RequestSpecification partner() {
        return TestAccounts.as(TestToken.partner(PARTNER));
    }

    private ValidatableResponse policy(String body) {
        return put(partner(), account, "partner-policy", body);
    }

    private ValidatableResponse levels(String levels) {
        return put(partner(), account, "quota-alerts", "{\"levels\": %s}".formatted(levels));
    }

    private ValidatableResponse quota(long amount) {
        return put(
                partner(),
                account,
                "quota",
                "{\"quota\": %s, \"reason\": \"test\", \"confirm\": true}".formatted(idr(amount)));
    }

    private ValidatableResponse hold(String key) {
        return account.asOwner()
                .header("Idempotency-Key", key)
                .body("{\"amount\": %s}".formatted(idr(100)))
                .post(account.path() + "/reservations")
                .then();
    }

    private static ValidatableResponse put(RequestSpecification caller, Registered account, String what, String body) {
        return caller.body(body).put(account.path() + "/" + what).then();
    }

    private static ValidatableResponse services(Registered account) {
        return account.asOwner()
                .get(account.path() + "/settings/service-suspension")
                .then()
                .statusCode(200);
    }
}
