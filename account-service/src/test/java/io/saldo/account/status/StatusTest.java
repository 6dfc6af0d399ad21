package io.saldo.account.status;

import static io.saldo.account.TestFigures.LIMIT;
import static io.saldo.account.TestFigures.adjust;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestCredit;
import io.saldo.account.TestEvents;
import io.saldo.account.TestEventsRead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class StatusTest {

    private Registered account;

    @BeforeEach
    void register() {
        account = TestAccounts.prepaid();
    }

    @Test
    @DisplayName("A-10")
    void freezesAndLiftsIt() {
        post("freeze", "FROZEN", "").statusCode(200).body("status", equalTo("FROZEN"));
        adjust(account, "money-in", 5, "").statusCode(201);
        TestEventsRead.await("account.notice", account, "\"kind\":\"STATUS_CHANGED\"");
        post("lift", "VALID", "").statusCode(200).body("status", equalTo("VALID"));
        TestAccounts.asOperator()
                .header("Idempotency-Key", "why")
                .body("{\"status\": \"FROZEN\"}")
                .post(account.path() + "/status")
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName("A-11")
    void deregistersForGoodWhenNothingIsLeft() {
        adjust(account, "in", 5, "").statusCode(201);
        post("early", "DEREGISTERED", ", \"noRunningResources\": true").statusCode(409);
        adjust(account, "out", -5, "").statusCode(201);
        post("unstated", "DEREGISTERED", "").statusCode(409);
        post("gone", "DEREGISTERED", ", \"noRunningResources\": true").statusCode(200);
        post("back", "VALID", "").statusCode(409);
        adjust(account, "late", 5, "").statusCode(409);
    }

    @Test
    @DisplayName("A-11")
    void keepsAnAccountWithACreditLimit() {
        account = TestAccounts.ofEntity(TestCredit.entity(1000));
        TestCredit.limit(account, 900).statusCode(200);
        post("early", "DEREGISTERED", ", \"noRunningResources\": true")
                .statusCode(409)
                .body("detail", equalTo("The account has a credit limit or a quota."));
        TestCredit.limit(account, 0).statusCode(200);
        post("gone", "DEREGISTERED", ", \"noRunningResources\": true").statusCode(200);
    }

    /** The money may still come, and would lie in a closed account. */
    @Test
    @DisplayName("A-11")
    void keepsAnAccountThatIsAboutToPay() {
        String payment = TestEvents.id("pay");
        adjust(account, "in", 5, "").statusCode(201);
        TestEvents.send(TestEvents.paymentPending(account.id(), payment, 1, "OPEN", 100_000));
        String gone = ", \"noRunningResources\": true";
        await().atMost(LIMIT).untilAsserted(() -> post("early", "DEREGISTERED", gone)
                .statusCode(409)
                .body("detail", equalTo("A payment or a claim is under way.")));
        adjust(account, "out", -5, "").statusCode(201);
        TestEvents.send(TestEvents.paymentFailed(account.id(), payment, 100_000));
        await().atMost(LIMIT)
                .untilAsserted(() -> post("gone", "DEREGISTERED", gone).statusCode(200));
    }

    private ValidatableResponse post(String key, String status, String more) {
        return TestAccounts.asOperator()
                .header("Idempotency-Key", key)
                .body("{\"status\": \"%s\", \"reason\": \"test\"%s}".formatted(status, more))
                .post(account.path() + "/status")
                .then();
    }
}
