package io.saldo.account.creditlimit;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.idr;
import static io.saldo.account.TestEvents.invoiceIssued;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.assets;
import static io.saldo.account.TestFigures.awaitFigure;
import static io.saldo.account.TestFigures.figure;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestCredit;
import io.saldo.account.TestEvents;
import io.saldo.account.TestEventsRead;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.test.token.TestToken;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class CreditLimitTest {

    @Inject
    UnitOfWork unitOfWork;

    @Test
    @DisplayName("K-2")
    void goesUpToWhatTheEntityHasLeftAndNeverFurther() { // Ex:K-2
        String entity = TestCredit.entity(1000);
        Registered other = TestAccounts.ofEntity(entity);
        Registered account = TestAccounts.ofEntity(entity);
        TestCredit.limit(other, 100).statusCode(200);
        TestCredit.limit(account, 200).statusCode(200).body("entityAllocated.amount", equalTo("300"));
        TestCredit.limit(account, 901)
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:credit-limit-out-of-range"))
                .body("rule", equalTo("K-2"))
                .body("errors.detail", contains("At least IDR 0.", "At most IDR 900."));
        assertEquals("200", figure(account, "creditLimit"));
        TestCredit.limit(account, 900).statusCode(200).body("entityAllocated.amount", equalTo("1000"));
        assertEquals("900", figure(account, "availableCredit"));
    }

    @Test
    @DisplayName("K-3")
    void goesDownToWhereTheAccountIsNotOverdue() { // Ex:K-3
        Registered account = TestAccounts.ofEntity(TestCredit.entity(1000));
        TestCredit.limit(account, 1000).statusCode(200);
        adjust(account, "cash", 300, "").statusCode(201);
        send(chargeAccrued(account.id(), "2026-10", 1, "500.0000000000"));
        awaitFigure(account, "availableCredit", "800");
        TestCredit.limit(account, 199)
                .statusCode(422)
                .body("rule", equalTo("K-3"))
                .body("errors[0].detail", equalTo("At least IDR 200."));
        TestCredit.limit(account, 200).statusCode(200);
        assets(account).body("availableCredit.amount", equalTo("0")).body("overdue", equalTo(false));
    }

    /** What expires is taken back by due work, which may come later. */
    @Test
    @DisplayName("K-3")
    void doesNotCountCreditThatHasExpired() {
        Registered account = TestAccounts.ofEntity(TestCredit.entity(1000));
        TestCredit.limit(account, 1000).statusCode(200);
        TestAccounts.asOperator()
                .header("Idempotency-Key", "promotion")
                .body("{\"amount\": %s, \"asset\": \"PROMO_CREDIT\", \"reason\": \"x\"}".formatted(idr(300)))
                .post(account.path() + "/adjustments")
                .then()
                .statusCode(201);
        send(chargeAccrued(account.id(), "2026-10", 1, "500.0000000000"));
        awaitFigure(account, "availableCredit", "800");
        expireLots(account);
        TestCredit.limit(account, 499)
                .statusCode(422)
                .body("rule", equalTo("K-3"))
                .body("errors[0].detail", equalTo("At least IDR 500."));
        TestCredit.limit(account, 500).statusCode(200);
    }

    @Test
    @DisplayName("K-9")
    void paysNothingAndIsRestoredByTheWriteOff() { // Ex:K-9
        Registered account = TestAccounts.ofEntity(TestCredit.entity(100));
        TestCredit.limit(account, 100).statusCode(200);
        send(chargeAccrued(account.id(), "2026-09", 1, "50.0000000000"));
        awaitFigure(account, "availableCreditLimit", "50");
        adjust(account, "cash", 50, "").statusCode(201);
        assertEquals("100", figure(account, "availableCredit"));
        send(invoiceIssued(account.id(), TestEvents.id("inv"), "2026-09", 1, 50, 0));
        awaitFigure(account, "availableCreditLimit", "100");
        assets(account)
                .body("availableCredit.amount", equalTo("100"))
                .body("cashBalance.amount", equalTo("0"))
                .body("unsettledPreviousMonths.amount", equalTo("0"));
    }

    @Test
    @DisplayName("K-8")
    void keepsEveryChangeAndShowsItPageByPage() {
        Registered account = TestAccounts.ofEntity(TestCredit.entity(1000));
        TestCredit.limit(account, 400).statusCode(200);
        TestCredit.limit(account, 400).statusCode(200);
        TestCredit.limit(account, 150).statusCode(200);
        String cursor = records(account, "?limit=1")
                .body("items", hasSize(1))
                .body("items[0].transactionId", startsWith("txn-"))
                .body("items[0].transferredAt", equalTo("2026-10-01T00:00:00Z"))
                .body("items[0].amountBefore.amount", equalTo("400"))
                .body("items[0].change.amount", equalTo("-250"))
                .body("items[0].amountAfter.amount", equalTo("150"))
                .body("items[0].reason", equalTo("asked for"))
                .extract()
                .path("nextCursor");
        records(account, "?limit=1&cursor=" + cursor)
                .body("items.amountAfter.amount", contains("400"))
                .body("nextCursor", nullValue());
        TestEventsRead.await("account.notice", account, "\"kind\":\"LIMIT_CHANGED\"");
    }

    @Test
    @DisplayName("K-7")
    void showsHowTheAccountStandsWithItsCredit() {
        Registered account = TestAccounts.ofEntity(TestCredit.entity(1000));
        TestCredit.limit(account, 400).statusCode(200);
        send(chargeAccrued(account.id(), "2026-10", 1, "150.0000000000"));
        awaitFigure(account, "availableCredit", "250");
        records(account, "")
                .body("information.creditLimit.amount", equalTo("400"))
                .body("information.used.amount", equalTo("150"))
                .body("information.available.amount", equalTo("250"))
                .body("information.entityCredit.amount", equalTo("1000"))
                .body("information.entityAllocated.amount", equalTo("400"))
                .body("information.currency", equalTo("IDR"))
                .body("information.settlementCycle", equalTo("MONTHLY"))
                .body("information.paymentTerm.days", equalTo(30))
                .body("information.status", equalTo("IN_FORCE"))
                .body("information.contractDate", equalTo("2026-10-01"))
                .body("information.validFrom", equalTo("2026-10-01T00:00:00Z"));
        records(TestAccounts.prepaid(), "").body("information.status", equalTo("NONE"));
    }

    @Test
    @DisplayName("A-1")
    void countsInTheAvailableCreditOfPastMoments() {
        Registered account = TestAccounts.ofEntity(TestCredit.entity(1000));
        TestCredit.limit(account, 400).statusCode(200);
        at(account, "2026-09-30T23:59:59Z")
                .body("availableCredit.amount", equalTo("0"))
                .body("creditLimit", nullValue());
        at(account, "2026-10-01T00:00:00Z")
                .body("availableCredit.amount", equalTo("400"))
                .body("creditLimit.amount", equalTo("400"));
    }

    @Test
    @DisplayName("L-1")
    void movesTheLowBalanceAlert() {
        Registered account = TestAccounts.ofEntity(TestCredit.entity(5000));
        TestCredit.limit(account, 2000).statusCode(200);
        account.asOwner()
                .body("{\"enabled\": true, \"threshold\": %s}".formatted(idr(1000)))
                .put(account.path() + "/settings/low-balance-alert")
                .then()
                .statusCode(200);
        TestCredit.limit(account, 500).statusCode(200);
        TestEventsRead.await("balance.low", account, "\"available\":" + compact(500));
        TestCredit.limit(account, 3000).statusCode(200);
        TestEventsRead.await("balance.recovered", account, "\"available\":" + compact(3000));
    }

    @Test
    @DisplayName("C-6")
    void clearsAnAccountThatWasOverdue() {
        Registered account = TestAccounts.ofEntity(TestCredit.entity(5000));
        send(chargeAccrued(account.id(), "2026-10", 1, "300.0000000000"));
        awaitFigure(account, "overdueAmount", "300");
        TestEventsRead.await("account.overdue", account, "\"overdueAmount\":" + compact(300));
        TestCredit.limit(account, 300).statusCode(200);
        assets(account).body("overdue", equalTo(false));
        TestEventsRead.await("account.cleared", account, "\"available\":" + compact(0));
    }

    @Test
    @DisplayName("K-1")
    void isOutOfTheCreditOfAVerifiedEntity() {
        TestCredit.limit(TestAccounts.prepaid(), 1).statusCode(422).body("rule", equalTo("K-4"));
        TestCredit.limit(TestAccounts.creditControlled(), 1)
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:entity-not-verified"));
        Registered without = TestAccounts.ofEntity("without-credit");
        TestCredit.limit(without, 1).statusCode(422).body("rule", equalTo("K-2"));
        TestCredit.limit(without, 0).statusCode(200);
        credit("without-credit").statusCode(404);
        Registered account = TestAccounts.ofEntity(TestCredit.entity(1000));
        TestCredit.limit(account, 10).statusCode(200);
        String elsewhere = "{\"owner\": {\"kind\": \"ENTERPRISE\", \"name\": \"PT\", \"registrationNumber\": \"other\","
                + " \"verified\": true}, \"reason\": \"x\"}";
        patch(account, elsewhere)
                .statusCode(409)
                .body("rule", equalTo("K-1"))
                .body("type", equalTo("urn:saldo:problem:credit-limit-not-zero"));
        TestCredit.limit(account, 0).statusCode(200);
        patch(account, elsewhere).statusCode(200);
    }

    @Test
    @DisplayName("K-1")
    void onlyGoesDownOnceItsEntityTurnsOutNotToBeVerified() {
        String entity = TestCredit.entity(1000);
        Registered account = TestAccounts.ofEntity(entity);
        TestCredit.limit(account, 400).statusCode(200);
        patch(
                        account,
                        "{\"owner\": {\"kind\": \"ENTERPRISE\", \"name\": \"PT\", \"registrationNumber\": \"%s\","
                                        .formatted(entity)
                                + " \"verified\": false}, \"reason\": \"forged papers\"}")
                .statusCode(200);
        TestCredit.limit(account, 401).statusCode(422).body("type", equalTo("urn:saldo:problem:entity-not-verified"));
        TestCredit.limit(account, 100).statusCode(200);
        credit(entity).body("allocated.amount", equalTo("100"));
    }

    @Test
    @DisplayName("Q-7")
    void isNothingThatAccountsOfPartnersHave() {
        Registered account = TestAccounts.ecosystem();
        TestCredit.limit(account, 0).statusCode(422).body("rule", equalTo("Q-7"));
        account.asOwner()
                .get(account.path() + "/credit-records")
                .then()
                .statusCode(422)
                .body("rule", equalTo("Q-7"));
        TestCredit.limit(TestAccounts.prepaid(), 0).statusCode(422).body("rule", equalTo("K-4"));
    }

    @Test
    @DisplayName("SP-10")
    void keepsTheCreditOfAnEntityAboveWhatIsAllocated() {
        String entity = TestCredit.entity(1000);
        Registered account = TestAccounts.ofEntity(entity);
        TestCredit.limit(account, 400).statusCode(200);
        TestCredit.entity(entity, 399)
                .statusCode(422)
                .body("rule", equalTo("SP-10"))
                .body("type", equalTo("urn:saldo:problem:entity-credit-below-allocated"));
        TestCredit.entity(entity, 400).statusCode(200).body("unallocated.amount", equalTo("0"));
        TestCredit.entity(entity, 400).statusCode(200);
        credit(entity)
                .statusCode(200)
                .body("registrationNumber", equalTo(entity))
                .body("credit.amount", equalTo("400"))
                .body("allocated.amount", equalTo("400"));
    }

    @Test
    @DisplayName("K-2")
    void changesTheCurrencyOfAnEntityOnlyFromZero() {
        String entity = TestCredit.entity(1000);
        TestCredit.entity(entity, usd("10.00"))
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:other-currency"))
                .body("detail", containsString("IDR 1000"));
        TestCredit.entity(entity, 0).statusCode(200);
        TestCredit.entity(entity, usd("10.00")).statusCode(200).body("allocated.currency", equalTo("USD"));
        credit(entity).body("credit.amount", equalTo("10.00"));
        TestCredit.limit(TestAccounts.ofEntity(entity), 1).statusCode(422).body("rule", equalTo("X-7"));
    }

    @Test
    void keepsNothingOfAnEntityThatIsToHaveNoCredit() {
        TestCredit.entity("never-seen", 0).statusCode(200).body("credit.amount", equalTo("0"));
        credit("never-seen").statusCode(404);
    }

    @Test
    void refusesWhatIsNoLimitAndWhoMayNotSetOne() {
        Registered account = TestAccounts.ofEntity(TestCredit.entity(1000));
        TestCredit.limit(account, -1).statusCode(400);
        String body = "{\"creditLimit\": %s}".formatted(idr(10));
        String path = account.path() + "/credit-limit";
        TestAccounts.asOperator().body(body).put(path).then().statusCode(400);
        account.asOwner().body(body).put(path).then().statusCode(403);
        TestAccounts.asOperator()
                .body("{\"creditLimit\": {\"amount\": \"1.00\", \"currency\": \"USD\"}, \"reason\": \"x\"}")
                .put(path)
                .then()
                .statusCode(422)
                .body("rule", equalTo("X-7"));
        account.asOwner().get("/api/v1/entities/x/credit").then().statusCode(403);
        String records = account.path() + "/credit-records";
        TestAccounts.as(TestToken.rootOf("stranger")).get(records).then().statusCode(404);
        TestAccounts.as(TestToken.ramUserOf(account.cloudAccountId()))
                .get(records)
                .then()
                .statusCode(403);
        TestCredit.limit(account, 10).statusCode(200);
        TestAccounts.asOperator()
                .queryParam("limit", 500)
                .get("/api/v1/services/account/audit-log")
                .then()
                .body(audited(account, "before.creditLimit.amount"), equalTo("0"))
                .body(audited(account, "after.creditLimit.amount"), equalTo("10"));
    }

    private static String audited(Registered account, String field) {
        return "items.find { it.billingAccountId == '%s' && it.operation == 'change-credit-limit' }.%s"
                .formatted(account.id(), field);
    }

    private static String compact(long amount) {
        return idr(amount).replace(" ", "");
    }

    private void expireLots(Registered account) {
        Loop.await(() -> unitOfWork.run(
                () -> Sql.of("update lot set expires_at = '2026-10-01T00:00:00Z' where billing_account_id = :id")
                        .with("id", account.id().value())
                        .update()));
    }

    private static String usd(String amount) {
        return "{\"amount\": \"%s\", \"currency\": \"USD\"}".formatted(amount);
    }

    private static ValidatableResponse credit(String entity) {
        return TestAccounts.asOperator()
                .get("/api/v1/entities/" + entity + "/credit")
                .then();
    }

    private static ValidatableResponse records(Registered account, String query) {
        return account.asOwner()
                .get(account.path() + "/credit-records" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse at(Registered account, String instant) {
        return account.asOwner()
                .queryParam("at", instant)
                .get(account.path() + "/assets")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse patch(Registered account, String body) {
        return TestAccounts.asOperator()
                .body(body)
                .patch("/api/v1/cloud-accounts/" + account.cloudAccountId())
                .then();
    }
}
