package io.saldo.account.billing;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.idr;
import static io.saldo.account.TestEvents.invoiceIssued;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.LIMIT;
import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.assets;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Bills of January 100, February 80 and March 60; a refund of February of 120; cash 50: what a customer sees. */
@QuarkusTest
@AccountServiceTest
class MonthBoundRefundTest {

    private Registered account;

    @BeforeEach
    void billThreeMonths() {
        account = TestAccounts.prepaid();
        bill("2026-01", 100);
        bill("2026-02", 80);
        bill("2026-03", 60);
        await().atMost(LIMIT).untilAsserted(() -> bills().body("items.unsettled.amount", contains("60", "80", "100")));
    }

    @Test
    @DisplayName("Ex:W-6")
    void settlesTheRefundsMonthAndLaterOnesAlone() {
        refundFebruary();
        adjust(account, "cash", 50, "").statusCode(201);
        bills().body("items.unsettled.amount", contains("20", "0", "50"))
                .body("items.invoiceable.amount", contains("20", "0", "100"))
                .body("items[2].coveredBy.asset", contains("CASH"))
                .body("items[2].coveredBy[0].amount.amount", equalTo("50"))
                .body("items[1].coveredBy.asset", contains("CREDIT_REFUND"))
                .body("items[1].coveredBy[0].amount.amount", equalTo("80"))
                .body("items[0].coveredBy.asset", contains("CREDIT_REFUND"))
                .body("items[0].coveredBy[0].amount.amount", equalTo("40"));
        nothingIsLeft();
    }

    @Test
    @DisplayName("Ex:W-7")
    void settlesPreviousBillsOldestFirstAndSaysWhatIsPaidInMoney() {
        account.asOwner()
                .body("{\"enabled\": true}")
                .put(account.path() + "/settings/write-off-previous-bills")
                .then()
                .statusCode(200);
        refundFebruary();
        adjust(account, "cash", 50, "").statusCode(201);
        bills().body("items.unsettled.amount", contains("60", "10", "0"))
                .body("items.invoiceable.amount", contains("20", "0", "100"))
                .body("items[2].coveredBy.asset", contains("CREDIT_REFUND"))
                .body("items[2].coveredBy[0].amount.amount", equalTo("100"))
                .body("items[1].coveredBy.find { it.asset == 'CREDIT_REFUND' }.amount.amount", equalTo("20"))
                .body("items[1].coveredBy.find { it.asset == 'CASH' }.amount.amount", equalTo("50"))
                .body("items[0].coveredBy.size()", equalTo(0));
        nothingIsLeft();
    }

    private void bill(String month, long amount) {
        send(chargeAccrued(account.id(), month, 1, amount + ".0000000000"));
        send(invoiceIssued(account.id(), TestEvents.id("inv"), month, 1, amount, 0));
    }

    private void refundFebruary() {
        TestAccounts.asOperator()
                .header("Idempotency-Key", "refund")
                .body("{\"amount\": %s, \"asset\": \"CREDIT_REFUND\", \"month\": \"2026-02\", \"reason\": \"x\"}"
                        .formatted(idr(120)))
                .post(account.path() + "/adjustments")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse bills() {
        return account.asOwner()
                .get(account.path() + "/bills")
                .then()
                .statusCode(200)
                .body("items.month", contains("2026-03", "2026-02", "2026-01"));
    }

    private void nothingIsLeft() {
        assets(account)
                .body("cashBalance.amount", equalTo("0"))
                .body("creditRefunds.balance.amount", everyItem(equalTo("0")));
    }
}
