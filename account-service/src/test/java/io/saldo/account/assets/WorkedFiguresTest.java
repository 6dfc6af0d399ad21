package io.saldo.account.assets;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.idr;
import static io.saldo.account.TestEvents.invoiceIssued;
import static io.saldo.account.TestEvents.invoiceOfPartner;
import static io.saldo.account.TestEvents.replaced;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.assets;
import static io.saldo.account.TestFigures.awaitFigure;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestCredit;
import io.saldo.account.TestEvents;
import io.saldo.account.TestEventsRead;
import io.saldo.test.token.TestToken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Worked numbers of the rule book as a customer sees them. */
@QuarkusTest
@AccountServiceTest
class WorkedFiguresTest {

    private static final String PARTNER = "p-worked";

    @Test
    @DisplayName("Ex:A-1")
    void addsUpAvailableCredit() {
        Registered account = TestAccounts.ofEntity(TestCredit.entity(5000));
        TestCredit.limit(account, 5000).statusCode(200);
        adjust(account, "cash", 10000, "").statusCode(201);
        refund(account, 200);
        send(chargeAccrued(account.id(), "2026-10", 1, "3000.0000000000"));
        send(chargeAccrued(account.id(), "2026-09", 1, "3000.0000000000"));
        awaitFigure(account, "availableCredit", "9200");
        assets(account)
                .body("cashBalance.amount", equalTo("10000"))
                .body("creditLimit.amount", equalTo("5000"))
                .body("creditRefund.amount", equalTo("200"))
                .body("unsettledCurrentMonth.amount", equalTo("3000"))
                .body("unsettledPreviousMonths.amount", equalTo("3000"));
    }

    @Test
    @DisplayName("Ex:A-1c")
    void showsWhatChargesHaveLeftOfTheLimit() {
        Registered account = TestAccounts.ofEntity(TestCredit.entity(100));
        TestCredit.limit(account, 100).statusCode(200);
        adjust(account, "cash", 50, "").statusCode(201);
        send(chargeAccrued(account.id(), "2026-10", 1, "20.0000000000"));
        send(chargeAccrued(account.id(), "2026-09", 1, "30.0000000000"));
        awaitFigure(account, "availableCreditLimit", "50");
        assets(account).body("availableCredit.amount", equalTo("100")).body("creditRefund.amount", equalTo("0"));
    }

    @Test
    @DisplayName("Ex:A-2, Ex:A-2b")
    void takesWhatIsConsumedOffTheQuotaAndNothingWhenItIsBilled() {
        Registered account = TestAccounts.ecosystem(PARTNER);
        asPartner()
                .body("{\"quota\": %s, \"reason\": \"x\"}".formatted(idr(1000)))
                .put(account.path() + "/quota")
                .then()
                .statusCode(200);
        asPartner()
                .header("Idempotency-Key", "consumed")
                .body("{\"change\": \"INCREASE\", \"amount\": %s, \"outsideNumber\": \"n-1\", \"reason\": \"x\"}"
                        .formatted(idr(300)))
                .post(account.path() + "/quota-consumption")
                .then()
                .statusCode(201);
        send(chargeAccrued(account.id(), "2026-09", 1, "150.0000000000"));
        awaitFigure(account, "unbilled", "150");
        assets(account).body("availableCredit.amount", equalTo("550"));
        send(invoiceOfPartner(account.id(), TestEvents.id("inv"), "2026-09", 1, 150));
        awaitFigure(account, "quotaConsumption", "450");
        assets(account).body("availableCredit.amount", equalTo("550")).body("unbilled.amount", equalTo("0"));
    }

    /** The earlier bill is of the marketplace, the later one of the platform. */
    @Test
    @DisplayName("Ex:W-1")
    void settlesThePlatformsBillOfAMonthFirst() {
        Registered account = TestAccounts.prepaid();
        String market = TestEvents.id("inv");
        String platform = TestEvents.id("inv");
        send(
                replaced(chargeAccrued(account.id(), "2026-01", 1, "40.0000000000"), "PLATFORM", "MARKETPLACE"),
                chargeAccrued(account.id(), "2026-01", 1, "60.0000000000"));
        send(replaced(invoiceIssued(account.id(), market, "2026-01", 1, 40, 0), "PLATFORM", "MARKETPLACE"));
        TestEventsRead.await("invoice.settled", account, market);
        send(invoiceIssued(account.id(), platform, "2026-01", 1, 60, 0));
        TestEventsRead.await("invoice.settled", account, platform);
        adjust(account, "cash", 70, "").statusCode(201);
        account.asOwner()
                .get(account.path() + "/bills")
                .then()
                .body(open(platform), equalTo("0"))
                .body(open(market), equalTo("30"))
                .body(
                        "items.find { it.invoiceId == '%s' }.coveredBy[0].amount.amount".formatted(market),
                        equalTo("10"));
    }

    @Test
    @DisplayName("Ex:W-10")
    void settlesNothingByItselfWhenThatIsSwitchedOff() {
        Registered account = TestAccounts.creditControlled();
        account.asOwner()
                .body("{\"enabled\": false}")
                .put(account.path() + "/settings/auto-write-off")
                .then()
                .statusCode(200);
        String bill = TestEvents.id("inv");
        send(chargeAccrued(account.id(), "2026-09", 1, "40.0000000000"));
        send(invoiceIssued(account.id(), bill, "2026-09", 1, 40, 0));
        TestEventsRead.await("invoice.settled", account, bill);
        adjust(account, "cash", 100, "").statusCode(201);
        account.asOwner().get(account.path() + "/bills").then().body(open(bill), equalTo("40"));
        assets(account).body("cashBalance.amount", equalTo("100"));
    }

    @Test
    @DisplayName("Ex:S-22a")
    void suspendsAPrepaidAccountWithoutABenefitAtOnce() {
        Registered account = TestAccounts.prepaid();
        send(chargeAccrued(account.id(), "2026-10", 1, "1.0000000000"));
        awaitFigure(account, "availableCredit", "-1");
        account.asOwner()
                .get(account.path() + "/settings/service-suspension")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUSPENDED"));
        TestEventsRead.await("service.suspended", account, "NO_GRACE");
    }

    private static void refund(Registered account, long amount) {
        TestAccounts.asOperator()
                .header("Idempotency-Key", "refund")
                .body("{\"amount\": %s, \"asset\": \"CREDIT_REFUND\", \"month\": \"2026-10\", \"reason\": \"x\"}"
                        .formatted(idr(amount)))
                .post(account.path() + "/adjustments")
                .then()
                .statusCode(201);
    }

    private static RequestSpecification asPartner() {
        return TestAccounts.as(TestToken.partner(PARTNER));
    }

    private static String open(String bill) {
        return "items.find { it.invoiceId == '%s' }.unsettled.amount".formatted(bill);
    }
}
