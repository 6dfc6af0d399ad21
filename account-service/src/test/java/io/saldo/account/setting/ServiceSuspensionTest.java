package io.saldo.account.setting;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.LIMIT;
import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.awaitFigure;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class ServiceSuspensionTest {

    @Test
    @DisplayName("S-4")
    void aCustomerSwitchesTheBenefitOffAndOnAgain() {
        Registered account = TestAccounts.creditControlled();
        get(account)
                .body("enabled", equalTo(true))
                .body("state", equalTo("NORMAL"))
                .body("graceHours", equalTo(360));
        put(account.asOwner(), account, false).statusCode(200).body("enabled", equalTo(false));
        send(chargeAccrued(account.id(), "2026-10", 1, "30000.0000000000"));
        awaitFigure(account, "availableCredit", "-30000");
        state(account, "SUSPENDED");
        get(account)
                .body("releaseAt", equalTo("2026-10-16T00:00:00Z"))
                .body("left.hours", equalTo(360))
                .body("suspendAt", nullValue())
                .body("command.command", equalTo("service.suspended"));
        adjust(account, "clears", 50000, "").statusCode(201);
        put(account.asOwner(), account, true).statusCode(200).body("enabled", equalTo(true));
    }

    @Test
    @DisplayName("S-22")
    void onlyAnOperatorGrantsItToAPrepaidAccount() {
        Registered account = TestAccounts.prepaid();
        send(
                chargeAccrued(account.id(), "2026-07", 1, "900000.0000000000"),
                chargeAccrued(account.id(), "2026-08", 1, "1200000.0000000000"),
                chargeAccrued(account.id(), "2026-09", 1, "1500000.0000000000"));
        awaitFigure(account, "availableCredit", "-3600000");
        adjust(account, "clears", 3600000, "").statusCode(201);
        put(account.asOwner(), account, true).statusCode(403);
        put(TestAccounts.asOperator(), account, true).statusCode(400);
        put(TestAccounts.asOperator().header("X-Reason", "A good customer"), account, true)
                .statusCode(200)
                .body("enabled", equalTo(true))
                .body("graceAmount.amount", equalTo("240000"))
                .body("graceHours", equalTo(24));
    }

    @Test
    @DisplayName("S-20")
    void aGrantedBenefitIsFrozenByTheEpisodeThatUsesIt() {
        Registered account = TestAccounts.prepaid();
        adjust(account, "cash", 305000, "").statusCode(201);
        send(chargeAccrued(account.id(), "2026-09", 1, "300000.0000000000"));
        awaitFigure(account, "availableCredit", "5000");
        put(TestAccounts.asOperator().header("X-Reason", "Granted"), account, true)
                .body("graceAmount.amount", equalTo("20000"));
        send(chargeAccrued(account.id(), "2026-10", 1, "15000.0000000000"));
        state(account, "GRACE");
        get(account).body("left.amount.amount", equalTo("10000"));
        put(account.asOwner(), account, false).statusCode(200);
        get(account).body("state", equalTo("GRACE")).body("graceAmount.amount", equalTo("20000"));
        send(chargeAccrued(account.id(), "2026-10", 2, "25001.0000000000"));
        state(account, "SUSPENDED");
    }

    @Test
    void aPartnersAccountHasThePartnersPolicy() {
        Registered account = TestAccounts.registered(
                TestAccounts.body("PREPAID").replace("\"DIRECT\"", "\"ECOSYSTEM\", \"partnerId\": \"p-1\""));
        put(account.asOwner(), account, false).statusCode(422).body("rule", equalTo("Q-5"));
    }

    private static void state(Registered account, String state) {
        await().atMost(LIMIT).untilAsserted(() -> get(account).body("state", equalTo(state)));
    }

    private static ValidatableResponse get(Registered account) {
        return account.asOwner()
                .get(account.path() + "/settings/service-suspension")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse put(RequestSpecification as, Registered account, boolean enabled) {
        return as.body("{\"enabled\": %s}".formatted(enabled))
                .put(account.path() + "/settings/service-suspension")
                .then();
    }
}
