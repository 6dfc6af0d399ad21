package io.saldo.account.creditcontrol;

import static io.saldo.account.TestCredit.confirm;
import static io.saldo.account.TestCredit.end;
import static io.saldo.account.TestCredit.offer;
import static io.saldo.account.TestCredit.put;
import static io.saldo.account.TestCredit.wish;
import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.awaitFigure;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestCredit;
import io.saldo.account.TestEventsRead;
import io.saldo.account.TestFigures;
import io.saldo.test.token.TestToken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class CreditControlTest {

    @Test
    @DisplayName("K-4")
    void isInForceOnceTheCustomerHasConfirmedIt() {
        Registered account = TestAccounts.enterprise("PREPAID");
        confirm(account.asOwner(), account, "early")
                .statusCode(409)
                .body("type", equalTo("urn:saldo:problem:nothing-to-confirm"));
        offer(account, 45).statusCode(200).body("status", equalTo("AWAITING_CONFIRMATION"));
        offer(account, 45).statusCode(200).body("awaitsConfirmation.paymentTerm.days", equalTo(45));
        TestEventsRead.await("account.notice", account, "\"confirm\":true");
        offer(account, 60)
                .statusCode(409)
                .body("type", equalTo("urn:saldo:problem:credit-contract-awaits-confirmation"));
        account.asOwner().get(account.path()).then().body("creditControlled", equalTo(false));
        confirm(account.asOwner(), account, "yes")
                .statusCode(200)
                .body("status", equalTo("IN_FORCE"))
                .body("settlementCycle", equalTo("MONTHLY"))
                .body("paymentTerm.days", equalTo(45))
                .body("awaitsConfirmation", nullValue());
        confirm(account.asOwner(), account, "yes").statusCode(200).header("Idempotent-Replay", "true");
        account.asOwner()
                .get(account.path())
                .then()
                .body("creditControlled", equalTo(true))
                .body("taxPoint", equalTo("TOPUP"));
    }

    @Test
    @DisplayName("K-11")
    void tellsTheOtherServicesTermAndTaxPoint() {
        Registered account = TestAccounts.enterprise("PREPAID");
        offer(account, 45).statusCode(200);
        confirm(account.asOwner(), account, "yes").statusCode(200);
        TestEventsRead.await("account.changed", account, "\"creditControlled\":true,\"paymentTerm\":{\"days\":45}");
        TestEventsRead.await("account.changed", account, "{\"value\":\"USAGE\",\"from\":\"2026-10-31T17:00:00Z\"}");
        var notices = TestEventsRead.await("account.notice", account, "\"state\":\"IN_FORCE\"");
        assertTrue(notices.getLast().contains("\"confirm\":false"), notices::getLast);
    }

    @Test
    @DisplayName("K-11")
    void isForEnterprisesWithDirectAccounts() {
        Registered person = TestAccounts.postpaid();
        confirm(person.asOwner(), person, "nothing-there")
                .statusCode(409)
                .body("type", equalTo("urn:saldo:problem:nothing-to-confirm"));
        offer(person, 30)
                .statusCode(422)
                .body("rule", equalTo("K-11"))
                .body("type", equalTo("urn:saldo:problem:not-for-this-account"));
    }

    @Test
    @DisplayName("K-5")
    void endsOnlyWithoutALimit() {
        Registered account = TestAccounts.ofEntity(TestCredit.entity(1000));
        TestCredit.limit(account, 100).statusCode(200);
        end(account)
                .statusCode(409)
                .body("rule", equalTo("K-5"))
                .body("type", equalTo("urn:saldo:problem:credit-limit-not-zero"));
        TestCredit.limit(account, 0).statusCode(200);
        end(account).statusCode(200).body("status", equalTo("ENDED"));
        end(account).statusCode(200);
        TestEventsRead.await("account.changed", account, "\"creditControlled\":false");
        TestCredit.limit(account, 100).statusCode(422).body("rule", equalTo("K-4"));
    }

    @Test
    @DisplayName("K-4")
    void takesBackAMistakenOfferAndKeepsContractAndLimit() {
        Registered account = TestAccounts.ofEntity(TestCredit.entity(1000));
        TestCredit.limit(account, 400).statusCode(200);
        offer(account, 300).statusCode(200).body("awaitsConfirmation.paymentTerm.days", equalTo(300));
        offer(account, 45).statusCode(409);
        offer(account, 30)
                .statusCode(200)
                .body("status", equalTo("IN_FORCE"))
                .body("paymentTerm.days", equalTo(30))
                .body("awaitsConfirmation", nullValue());
        TestEventsRead.await("account.notice", account, "\"state\":\"WITHDRAWN\"");
        confirm(account.asOwner(), account, "late").statusCode(409);
        offer(account, 45).statusCode(200).body("awaitsConfirmation.paymentTerm.days", equalTo(45));
    }

    @Test
    @DisplayName("K-4")
    void countsALimitThatWasSetBeforeOnceItIsConfirmed() {
        Registered account = TestAccounts.enterprise("POSTPAID", TestCredit.entity(1000));
        TestCredit.limit(account, 100).statusCode(422).body("rule", equalTo("K-4"));
        send(chargeAccrued(account.id(), "2026-10", 1, "70.0000000000"));
        awaitFigure(account, "availableCredit", "-70");
        offer(account, 30).statusCode(200);
        confirm(account.asOwner(), account, "too-early")
                .statusCode(409)
                .body("type", equalTo("urn:saldo:problem:credit-control-without-cover"))
                .body("detail", containsString("IDR 70"));
        TestCredit.limit(account, 100)
                .statusCode(200)
                .body("status", equalTo("AWAITING_CONFIRMATION"))
                .body("creditLimit.amount", equalTo("100"))
                .body("available.amount", equalTo("0"))
                .body("entityAllocated.amount", equalTo("100"));
        TestFigures.assets(account)
                .body("availableCredit.amount", equalTo("-70"))
                .body("creditLimit.amount", equalTo("0"));
        end(account).statusCode(409).body("rule", equalTo("K-5"));
        confirm(account.asOwner(), account, "yes").statusCode(200);
        TestFigures.assets(account)
                .body("availableCredit.amount", equalTo("30"))
                .body("creditLimit.amount", equalTo("100"))
                .body("overdue", equalTo(false));
    }

    @Test
    @DisplayName("K-5")
    void takesBackAFirstOfferOnceItsLimitIsZero() {
        Registered account = TestAccounts.enterprise("POSTPAID", TestCredit.entity(1000));
        send(chargeAccrued(account.id(), "2026-10", 1, "70.0000000000"));
        awaitFigure(account, "availableCredit", "-70");
        offer(account, 30).statusCode(200);
        TestCredit.limit(account, 100).statusCode(200);
        TestCredit.limit(account, 0).statusCode(200).body("entityAllocated.amount", equalTo("0"));
        end(account).statusCode(200).body("status", equalTo("NONE"));
    }

    @Test
    @DisplayName("W-8")
    void offersTheSwitchOfTheWriteOffFromThenOn() {
        Registered account = TestAccounts.enterprise("POSTPAID");
        autoWriteOff(account).statusCode(422);
        offer(account, 30).statusCode(200);
        autoWriteOff(account).statusCode(422);
        confirm(account.asOwner(), account, "yes").statusCode(200);
        autoWriteOff(account).statusCode(200);
    }

    @Test
    @Tag("SP-2")
    @DisplayName("A-14")
    void isOfferedByOperatorsAndConfirmedByTheRootUser() {
        Registered account = TestAccounts.enterprise("PREPAID");
        put(account.asOwner(), account, wish(30)).statusCode(403);
        put(TestAccounts.asOperator(), account, "{\"enabled\": true, \"paymentTerm\": {\"days\": 30}}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        put(TestAccounts.asOperator(), account, "{\"enabled\": true, \"reason\": \"x\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/paymentTerm"));
        put(TestAccounts.asOperator(), account, wish(366)).statusCode(400);
        offer(account, 30).statusCode(200);
        confirm(TestAccounts.as(TestToken.rootOf("stranger")), account, "k").statusCode(404);
        confirm(TestAccounts.as(TestToken.ramUserOf(account.cloudAccountId(), "BillingFullAccess")), account, "k")
                .statusCode(403);
        account.asOwner()
                .post(account.path() + "/credit-control/confirm")
                .then()
                .statusCode(428);
        confirm(TestAccounts.asOperator(), account, "k").statusCode(400);
        confirm(TestAccounts.asOperator().header("X-Reason", "signed on paper"), account, "k")
                .statusCode(200);
    }

    private static ValidatableResponse autoWriteOff(Registered account) {
        return account.asOwner()
                .body("{\"enabled\": false}")
                .put(account.path() + "/settings/auto-write-off")
                .then();
    }
}
