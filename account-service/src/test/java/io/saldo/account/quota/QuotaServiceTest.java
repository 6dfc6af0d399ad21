package io.saldo.account.quota;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.idr;
import static io.saldo.account.TestEvents.invoiceOfPartner;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.assets;
import static io.saldo.account.TestFigures.awaitFigure;
import static io.saldo.account.TestFigures.figure;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.account.TestEventsRead;
import io.saldo.test.token.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class QuotaServiceTest {

    private static final String PARTNER = "p-quota";

    private Registered account;

    @BeforeEach
    void register() {
        account = TestAccounts.ecosystem(PARTNER);
    }

    @Test
    @DisplayName("Q-1")
    void isWhatTheCustomerMayConsume() {
        quota(1000, "").statusCode(200).body("availableCredit.amount", equalTo("1000"));
        send(chargeAccrued(account.id(), "2026-10", 1, "400.0000000000"));
        awaitFigure(account, "availableCredit", "600");
        assets(account)
                .body("quota.amount", equalTo("1000"))
                .body("unbilled.amount", equalTo("400"))
                .body("spendable.amount", equalTo("600"))
                .body("overdue", equalTo(false));
        quota(1000, "").statusCode(200);
        quota(1500, "").statusCode(200);
        TestEventsRead.await("account.notice", account, "\"kind\":\"QUOTA_CHANGED\"");
        account.asOwner()
                .get(account.path() + "/quota-records")
                .then()
                .statusCode(200)
                .body("items.amountAfter.amount", contains("1500", "1000"))
                .body("items.change.amount", contains("500", "1000"));
    }

    @Test
    @DisplayName("Q-4")
    void goesBelowWhatIsConsumedOnlyWhenThePartnerConfirmsIt() { // Ex:Q-4
        quota(450, "").statusCode(200);
        consumption("INCREASE", 450, "n-0", "").statusCode(201).body("amountAfter.amount", equalTo("450"));
        quota(400, "")
                .statusCode(409)
                .body("type", equalTo("urn:saldo:problem:quota-below-consumption"))
                .body("rule", equalTo("Q-4"));
        quota(400, ", \"confirm\": true").statusCode(200).body("availableCredit.amount", equalTo("-50"));
        assets(account).body("overdue", equalTo(true)).body("overdueAmount.amount", equalTo("50"));
        quota(420, "").statusCode(200).body("availableCredit.amount", equalTo("-30"));
    }

    @Test
    @DisplayName("Q-2")
    void takesEachNumberOfThePartnerOnce() { // Ex:Q-2
        consumption("INCREASE", 450, "n-0", "").statusCode(201);
        consumption("DECREASE", 300, "n-1", "").statusCode(201).body("amountAfter.amount", equalTo("150"));
        consumption("DECREASE", 300, "n-1", "").statusCode(201).body("amountAfter.amount", equalTo("150"));
        assertEquals("150", figure(account, "quotaConsumption"));
        consumption("DECREASE", 299, "n-1", "")
                .statusCode(409)
                .body("type", equalTo("urn:saldo:problem:outside-number-taken"));
        consumption("DECREASE", 151, "n-2", "").statusCode(422).body("rule", equalTo("Q-2"));
        consumption("DECREASE", 0, "n-3", "").statusCode(400);
        consumption("INCREASE", 1, "n-4", ", \"invoiceId\": \"inv-1\"").statusCode(400);
        account.asOwner()
                .get(account.path() + "/quota-consumption")
                .then()
                .statusCode(200)
                .body("items.outsideNumber", contains("n-1", "n-0"));
    }

    @Test
    @DisplayName("Q-3")
    void settlesTheInvoiceThatADecreaseNames() { // Ex:Q-3
        String invoice = TestEvents.id("inv");
        consumption("INCREASE", 300, "n-0", "").statusCode(201);
        send(chargeAccrued(account.id(), "2026-09", 1, "150.0000000000"));
        send(invoiceOfPartner(account.id(), invoice, "2026-09", 1, 150));
        awaitFigure(account, "quotaConsumption", "450");
        paid(100, "n-1", invoice).statusCode(201).body("amountAfter.amount", equalTo("350"));
        TestEventsRead.await("invoice.settled", account, "\"state\":\"PARTIALLY_PAID\"");
        paid(51, "n-2", invoice).statusCode(422).body("type", equalTo("urn:saldo:problem:amount-above-rest"));
        paid(50, "n-3", invoice).statusCode(201).body("amountAfter.amount", equalTo("300"));
        TestEventsRead.await("invoice.settled", account, "\"trigger\":\"PARTNER\"");
        TestEventsRead.await("invoice.settled", account, "\"state\":\"PAID\"");
        paid(1, "n-4", invoice).statusCode(422).body("type", equalTo("urn:saldo:problem:bill-not-open"));
        account.asOwner()
                .get(account.path() + "/bills")
                .then()
                .body("items[0].unsettled.amount", equalTo("0"))
                .body("items[0].coveredBy[0].asset", equalTo("PARTNER"));
    }

    @Test
    @DisplayName("Q-9")
    void isChangedByTheOwnPartnerAlone() {
        String body = "{\"quota\": %s, \"reason\": \"x\"}".formatted(idr(1));
        put(TestAccounts.asOperator(), body).statusCode(403);
        put(account.asOwner(), body).statusCode(403);
        put(TestAccounts.as(TestToken.partner("p-other")), body).statusCode(404);
        put(TestAccounts.as(TestToken.partner(PARTNER)), "{\"quota\": %s}".formatted(idr(1)))
                .statusCode(400);
        put(TestAccounts.as(TestToken.partner(PARTNER)), "{\"quota\": %s, \"reason\": \"x\"}".formatted(idr(-1)))
                .statusCode(400);
        put(TestAccounts.as(TestToken.partner(PARTNER)), body).statusCode(200);
    }

    private ValidatableResponse quota(long amount, String more) {
        return put(
                TestAccounts.as(TestToken.partner(PARTNER)),
                "{\"quota\": %s, \"reason\": \"test\"%s}".formatted(idr(amount), more));
    }

    private ValidatableResponse put(RequestSpecification caller, String body) {
        return caller.body(body).put(account.path() + "/quota").then();
    }

    private ValidatableResponse paid(long amount, String number, String invoice) {
        return consumption("DECREASE", amount, number, ", \"invoiceId\": \"%s\"".formatted(invoice));
    }

    private ValidatableResponse consumption(String change, long amount, String number, String more) {
        return TestAccounts.as(TestToken.partner(PARTNER))
                .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
                .body("{\"change\": \"%s\", \"amount\": %s, \"outsideNumber\": \"%s\", \"reason\": \"test\"%s}"
                        .formatted(change, idr(amount), number, more))
                .post(account.path() + "/quota-consumption")
                .then();
    }
}
