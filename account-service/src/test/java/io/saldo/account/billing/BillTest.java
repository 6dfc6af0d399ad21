package io.saldo.account.billing;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.invoiceIssued;
import static io.saldo.account.TestEvents.paymentConfirmed;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.LIMIT;
import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.assets;
import static io.saldo.account.TestFigures.awaitFigure;
import static io.saldo.account.TestFigures.figure;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.account.TestEventsRead;
import io.saldo.test.contract.EventContract;
import io.saldo.test.event.EventProbe;
import io.saldo.test.infra.Infra;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class BillTest {

    private Registered account;

    @BeforeEach
    void register() {
        account = TestAccounts.prepaid();
    }

    @Test
    @DisplayName("BK-15")
    void accruesTheGrowthOfTheCutSumInAnyOrder() {
        send(chargeAccrued(account.id(), "2026-10", 1, "1234.5600000000"));
        awaitFigure(account, "unsettledCurrentMonth", "1234");
        send(chargeAccrued(account.id(), "2026-10", 3, "1239.9900000000"));
        awaitFigure(account, "unsettledCurrentMonth", "1239");
        send(chargeAccrued(account.id(), "2026-10", 2, "1236.0000000000"));
        send(chargeAccrued(account.id(), "2026-09", 1, "40.0000000000"));
        awaitFigure(account, "unsettledPreviousMonths", "40");
        assets(account)
                .body("unsettledCurrentMonth.amount", equalTo("1239"))
                .body("ongoingUsage.amount", equalTo("1239"))
                .body("availableCredit.amount", equalTo("-1279"))
                .body("overdue", equalTo(true))
                .body("overdueAmount.amount", equalTo("1279"));
    }

    @Test
    @DisplayName("BK-17")
    void opensABillOnceItsChargesAreSeenAndSettlesItFromWhatThereIs() {
        String invoice = TestEvents.id("inv");
        adjust(account, "cash", 60000, "").statusCode(201);
        send(chargeAccrued(account.id(), "2026-09", 1, "90000.0000000000"));
        send(invoiceIssued(account.id(), invoice, "2026-09", 2, 100000, 11000));
        awaitFigure(account, "availableCredit", "-30000");
        send(chargeAccrued(account.id(), "2026-09", 2, "100000.0000000000"));
        awaitFigure(account, "availableCredit", "-51000");
        assertEquals("0", figure(account, "cashBalance"));
        bills("?state=OPEN")
                .body("items[0].invoiceId", equalTo(invoice))
                .body("items[0].total.amount", equalTo("111000"))
                .body("items[0].unsettled.amount", equalTo("51000"))
                .body("items[0].coveredBy[0].asset", equalTo("CASH"))
                .body("items[0].coveredBy[0].amount.amount", equalTo("60000"));
        told("invoice.settled", "\"state\":\"PARTIALLY_PAID\"");
        told("payment.due", "\"rest\":{\"amount\":\"51000\",\"currency\":\"IDR\"},\"collect\":\"CUSTOMER\"");
    }

    @Test
    @DisplayName("W-15")
    void settlesTheNamedBillFirstAndThenTheOldest() {
        Registered credit = TestAccounts.creditControlled();
        String september = TestEvents.id("inv");
        String october = TestEvents.id("inv");
        send(chargeAccrued(credit.id(), "2026-08", 1, "50000.0000000000"));
        send(chargeAccrued(credit.id(), "2026-09", 1, "70000.0000000000"));
        send(invoiceIssued(credit.id(), september, "2026-08", 1, 50000, 0));
        send(invoiceIssued(credit.id(), october, "2026-09", 1, 70000, 0));
        awaitFigure(credit, "unsettledPreviousMonths", "120000");
        org.awaitility.Awaitility.await().atMost(LIMIT).until(() -> credit.asOwner()
                .get(credit.path() + "/bills")
                .path("items.size()")
                .equals(2));
        send(paymentConfirmed(credit.id(), TestEvents.id("pay"), 100000, "\"dueId\": \"" + october + "\","));
        awaitFigure(credit, "unsettledPreviousMonths", "20000");
        credit.asOwner()
                .get(credit.path() + "/bills?state=OPEN")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].invoiceId", equalTo(september))
                .body("items[0].unsettled.amount", equalTo("20000"));
    }

    @Test
    @DisplayName("W-14")
    void tellsOnceThatABillIsLateAndPagesThroughAll() {
        String first = TestEvents.id("inv");
        String second = TestEvents.id("inv");
        send(chargeAccrued(account.id(), "2026-08", 1, "50000.0000000000"));
        send(chargeAccrued(account.id(), "2026-09", 1, "70000.0000000000"));
        send(invoiceIssued(account.id(), first, "2026-08", 1, 50000, 0, "2026-09-01T00:00:00Z"));
        send(invoiceIssued(account.id(), second, "2026-09", 1, 70000, 0, "2026-10-01T00:00:00Z"));
        TestEventsRead.await("invoice.overdue", account, second);
        adjust(account, "part", 60000, "").statusCode(201);
        TestEventsRead.await("invoice.settled", account, "\"rest\":{\"amount\":\"60000\"");
        assertEquals(2, TestEventsRead.await("invoice.overdue", account, first).size());
        bills("").body("items.invoiceId", contains(second, first)).body("items.overdue", contains(true, false));
        String cursor = bills("?limit=1").extract().path("nextCursor");
        bills("?limit=1&cursor=" + cursor).body("items.invoiceId", contains(first));
        account.asOwner().get(account.path() + "/bills?cursor=aW52LXg").then().statusCode(400);
    }

    /** A later bill takes what a refund counts against, also when others are settled long since (W-7). */
    @Test
    @DisplayName("W-7")
    void countsRefundsAgainstTheBillsOfTheirMonthAfterTheyAreSettled() {
        Registered credit = TestAccounts.creditControlled();
        String august = TestEvents.id("inv");
        String september = TestEvents.id("inv");
        credit.asOwner()
                .body("{\"enabled\": true}")
                .put(credit.path() + "/settings/write-off-previous-bills")
                .then()
                .statusCode(200);
        send(chargeAccrued(credit.id(), "2026-08", 1, "50000.0000000000"));
        send(invoiceIssued(credit.id(), august, "2026-08", 1, 50000, 0));
        TestEventsRead.await("invoice.settled", credit, august);
        TestAccounts.asOperator()
                .header("Idempotency-Key", "refund")
                .body("{\"amount\": %s, \"asset\": \"CREDIT_REFUND\", \"month\": \"2026-09\", \"reason\": \"x\"}"
                        .formatted(TestEvents.idr(50000)))
                .post(credit.path() + "/adjustments")
                .then()
                .statusCode(201);
        send(chargeAccrued(credit.id(), "2026-09", 1, "70000.0000000000"));
        send(invoiceIssued(credit.id(), september, "2026-09", 1, 70000, 0));
        TestEventsRead.await("invoice.settled", credit, september);
        credit.asOwner()
                .get(credit.path() + "/bills")
                .then()
                .body("items.find { it.month == '2026-08' }.unsettled.amount", equalTo("0"))
                .body("items.find { it.month == '2026-08' }.invoiceable.amount", equalTo("50000"))
                .body("items.find { it.month == '2026-09' }.unsettled.amount", equalTo("70000"))
                .body("items.find { it.month == '2026-09' }.invoiceable.amount", equalTo("20000"));
    }

    private io.restassured.response.ValidatableResponse bills(String query) {
        return account.asOwner().get(account.path() + "/bills" + query).then().statusCode(200);
    }

    private void told(String topic, String words) {
        try (var probe = EventProbe.reading(Infra.shared().kafka(), topic)) {
            String key = account.id().toString();
            var event = probe.awaitOne(
                    topic,
                    e -> e.key().filter(key::equals).isPresent() && e.text().contains(words),
                    LIMIT);
            EventContract.assertSent(topic, event.text().getBytes(StandardCharsets.UTF_8));
            assertTrue(event.text().contains("\"version\":1"), event::text);
        }
    }
}
