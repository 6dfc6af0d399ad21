package io.saldo.account.providersetting;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.LIMIT;
import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.awaitFigure;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestSettings;
import io.saldo.test.contract.EventContract;
import io.saldo.test.event.EventProbe;
import io.saldo.test.infra.Infra;
import io.saldo.test.token.TestToken;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class ProviderSettingServiceTest {

    private static final String CAPS =
            "{\"IDR\": \"%s\", \"USD\": \"1\", \"EUR\": \"1\", \"SGD\": \"1\", \"HKD\": \"1\"}";

    @AfterEach
    void putStandardsBack() {
        TestSettings.put("retention-hours", "360").statusCode(200);
        TestSettings.put("default-time-zone", "\"Asia/Jakarta\"").statusCode(200);
        TestSettings.put("default-currency", "\"IDR\"").statusCode(200);
        grace("5000000", 20, 24).statusCode(200);
    }

    @Test
    @DisplayName("C-8")
    void holdFromTheirDayOnAndAreTold() {
        get("minimum-payment").body("value.IDR", equalTo("50000")).body("validFrom", nullValue());
        String minima = CAPS.formatted("70000");
        TestSettings.put("minimum-payment", minima, ", \"validFrom\": \"2026-11-01\", \"reason\": \"Costs\"")
                .statusCode(200)
                .body("value.IDR", equalTo("50000"))
                .body("dated", hasSize(1));
        TestSettings.put("minimum-payment", CAPS.formatted("60000")).statusCode(200);
        TestSettings.put("minimum-payment", CAPS.formatted("60000")).statusCode(200);
        get("minimum-payment")
                .body("value.IDR", equalTo("60000"))
                .body("validFrom", equalTo("2026-10-01"))
                .body("dated.validFrom", contains("2026-11-01", "2026-10-01"))
                .body("dated.reason", contains("Costs", "Set by an operator"))
                .body("dated.actor", contains("operator", "operator"));
        try (var probe = EventProbe.reading(Infra.shared().kafka(), "reference.changed")) {
            var second = probe.awaitOne(
                    "reference.changed",
                    e -> e.key()
                                    .filter("PROVIDER_SETTING:minimum-payment"::equals)
                                    .isPresent()
                            && e.text().contains("\"version\":2"),
                    LIMIT);
            EventContract.assertSent("reference.changed", second.text().getBytes(StandardCharsets.UTF_8));
            assertTrue(second.text().contains("2026-11-01"), second::text);
        }
        TestAccounts.asOperator()
                .get("/api/v1/services/account/audit-log")
                .then()
                .statusCode(200)
                .body("items[0].operation", equalTo("change-provider-setting"))
                .body("items[0].object", equalTo("minimum-payment"));
    }

    @Test
    @DisplayName("C-8")
    void areRefusedWithTheirPlace() {
        get("no-such-setting", 404);
        TestSettings.put("no-such-setting", "1").statusCode(404);
        TestSettings.put("retention-hours", "1").statusCode(400).body("errors.pointer", contains("/value"));
        TestSettings.put("retention-hours", "360", ", \"validFrom\": \"2026-09-30\"")
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:setting-in-the-past"))
                .body("errors.pointer", contains("/validFrom"));
        TestAccounts.asOperator()
                .body("{}")
                .put("/api/v1/provider-settings/retention-hours")
                .then()
                .statusCode(400);
        TestAccounts.as(TestToken.withRole("approver"))
                .get("/api/v1/provider-settings/retention-hours")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("S-24")
    void decideHowLongDataIsKept() {
        TestSettings.put("retention-hours", "96").statusCode(200);
        Registered account = TestAccounts.prepaid();
        send(chargeAccrued(account.id(), "2026-10", 1, "30000.0000000000"));
        awaitFigure(account, "availableCredit", "-30000");
        TestSettings.put("retention-hours", "200").statusCode(200);
        account.asOwner()
                .get(account.path() + "/settings/service-suspension")
                .then()
                .body("state", equalTo("SUSPENDED"))
                .body("releaseAt", equalTo("2026-10-05T00:00:00Z"));
    }

    @Test
    @DisplayName("S-20")
    void decideTheBenefit() {
        grace("100000", 10, 48).statusCode(200);
        Registered account = TestAccounts.prepaid();
        send(chargeAccrued(account.id(), "2026-09", 1, "1500000.0000000000"));
        awaitFigure(account, "availableCredit", "-1500000");
        adjust(account, "clears", 1_500_000, "").statusCode(201);
        TestAccounts.asOperator()
                .body("{\"enabled\": true, \"reason\": \"x\"}")
                .put(account.path() + "/settings/service-suspension")
                .then()
                .body("graceAmount.amount", equalTo("50000"))
                .body("graceHours", equalTo(48));
    }

    @Test
    @DisplayName("C-5")
    void giveNewAccountsTheirTimeZone() {
        TestSettings.put("default-time-zone", "\"Asia/Singapore\"").statusCode(200);
        Registered account =
                TestAccounts.registered(TestAccounts.body("PREPAID").replace("\"timeZone\": \"Asia/Jakarta\",", ""));
        account.asOwner().get(account.path()).then().body("timeZone", equalTo("Asia/Singapore"));
    }

    @Test
    @DisplayName("X-1")
    void giveNewAccountsTheirCurrency() {
        String body = TestAccounts.body("PREPAID").replace("\"currency\": \"IDR\",", "");
        Registered before = TestAccounts.registered(body);
        currency(before, "IDR");
        TestSettings.put("default-currency", "\"JPY\"").statusCode(400).body("errors.pointer", contains("/value"));
        TestSettings.put("default-currency", "\"USD\"", ", \"reason\": \"Abroad\"")
                .statusCode(200)
                .body("value", equalTo("USD"))
                .body("dated[0].reason", equalTo("Abroad"));
        currency(TestAccounts.registered(body), "USD");
        currency(TestAccounts.prepaid(), "IDR");
        TestAccounts.register(before.cloudAccountId(), body).then().statusCode(200);
        currency(before, "IDR");
    }

    /** In which it settles, and in which it is charged. */
    private static void currency(Registered account, String currency) {
        account.asOwner()
                .get(account.path() + "/settings/settlement-currency")
                .then()
                .statusCode(200)
                .body("current", equalTo(currency));
        account.asOwner().get(account.path()).then().body("pricingCurrency", equalTo(currency));
    }

    private static ValidatableResponse grace(String cap, int percent, int firstHours) {
        return TestSettings.put(
                "grace",
                "{\"cap\": %s, \"percent\": %d, \"firstHours\": %d, \"hoursPerCleanMonth\": 24, \"mostHours\": 168}"
                        .formatted(CAPS.formatted(cap).replace("\"1\"", "\"500\""), percent, firstHours));
    }

    private static ValidatableResponse get(String name) {
        return get(name, 200);
    }

    private static ValidatableResponse get(String name, int status) {
        return TestAccounts.asOperator()
                .get("/api/v1/provider-settings/" + name)
                .then()
                .statusCode(status);
    }
}
