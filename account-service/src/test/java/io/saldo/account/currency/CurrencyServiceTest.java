package io.saldo.account.currency;

import static io.saldo.account.TestFigures.awaitFigure;
import static io.saldo.account.TestFigures.figure;
import static io.saldo.account.currency.DollarFixture.charged;
import static io.saldo.account.currency.DollarFixture.choose;
import static io.saldo.account.currency.DollarFixture.chosen;
import static io.saldo.account.currency.DollarFixture.credited;
import static io.saldo.account.currency.DollarFixture.fill;
import static io.saldo.account.currency.DollarFixture.invoiced;
import static io.saldo.account.currency.DollarFixture.money;
import static io.saldo.account.currency.DollarFixture.paid;
import static io.saldo.account.currency.DollarFixture.prepaid;
import static io.saldo.account.currency.DollarFixture.published;
import static io.saldo.account.currency.DollarFixture.takenBack;
import static io.saldo.account.currency.DollarFixture.usd;
import static io.saldo.account.voucher.TestBillVouchers.balance;
import static io.saldo.account.voucher.TestBillVouchers.give;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.account.TestEventsRead;
import io.saldo.account.TestFigures;
import io.saldo.account.TestSettings;
import io.saldo.account.refund.TestRefunds;
import io.saldo.account.voucher.TestVouchers;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.test.event.OutgoingEvent;
import io.saldo.test.token.TestToken;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The clock of all tests stands on 1 October, so what is switched here was asked for in September. */
@QuarkusTest
@AccountServiceTest
class CurrencyServiceTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Instant SWITCH = Instant.parse("2026-09-30T17:31:00Z");

    private Registered account;

    @Inject
    CurrencyRequestStore requests;

    @Inject
    UnitOfWork unitOfWork;

    @BeforeEach
    void publishRates() {
        published("SGD", "1.3450");
        published("EUR", "0.9187");
        await().atMost(TestFigures.LIMIT).until(() -> rates() >= 2);
        account = prepaid();
    }

    @Test
    @Tag("X-2")
    @DisplayName("Ex:X-2")
    void changesToWhatWasAskedForLast() {
        choose(account, "EUR").statusCode(200).body("next", equalTo("EUR"));
        choose(account, "SGD").statusCode(200).body("current", equalTo("USD"));
        choose(account, "SGD").statusCode(200);
        chosen(account).body("next", equalTo("SGD")).body("effectiveFrom", equalTo("2026-10-31T17:00:00Z"));
        var notices = TestEventsRead.await("account.notice", account, "\"to\":\"SGD\"");
        assertEquals(2, notices.size());
        assertEquals(List.of("PENDING", "REPLACED"), states());
    }

    @Test
    @DisplayName("X-1")
    void offersWhatTheProviderDoes() {
        try {
            TestSettings.put("settlement-currencies", "[\"SGD\", \"EUR\"]").statusCode(200);
            chosen(account).body("offered", contains("EUR", "SGD", "USD"));
            choose(account, "HKD")
                    .statusCode(422)
                    .body("type", equalTo("urn:saldo:problem:settlement-currency-not-offered"));
        } finally {
            TestSettings.put("settlement-currencies", "[\"USD\", \"EUR\", \"SGD\", \"HKD\"]")
                    .statusCode(200);
        }
        chosen(account).body("offered", contains("EUR", "HKD", "SGD", "USD"));
    }

    @Test
    @DisplayName("Ex:X-2b")
    void changesNothingWhenThePresentCurrencyIsAskedForAgain() {
        choose(account, "EUR").statusCode(200);
        choose(account, "USD").statusCode(200).body("next", nullValue());
        choose(account, "USD").statusCode(200);
        assertEquals(List.of("CANCELLED"), states());
    }

    @Test
    @DisplayName("Ex:X-2c")
    void convertsWhatTheOldMonthHasLeft() {
        fill(account, "cash", "100.00", "\"CASH\"").statusCode(201);
        charged(account, "2026-09", 1, "80.00");
        charged(account, "2026-10", 1, "5.00");
        invoiced(account, "2026-09", usd("80.00"), "80.00", "");
        switched("26.90");
        chosen(account).body("current", equalTo("SGD")).body("next", nullValue());
        assertEquals("6.73", figure(account, "unsettledCurrentMonth"));
        assertEquals("6.73", figure(account, "ongoingUsage"));
        assertEquals("20.17", figure(account, "availableCredit"));
        TestEventsRead.await("account.notice", account, "\"kind\":\"CURRENCY_CHANGED\"");
        TestEventsRead.await("account.changed", account, "{\"value\":\"SGD\",\"from\":\"2026-09-30T17:00:00Z\"}");

        charged(account, "2026-10", 2, "10.00");
        awaitFigure(account, "availableCredit", "13.45");
        charged(account, "2026-10", 3, "5.00");
        awaitFigure(account, "availableCredit", "20.17");
        invoiced(account, "2026-10", money("6.73", "SGD"), "5.00", """
                "exchange": {"from": "USD", "to": "SGD", "rate": "1.3450", "rateDate": "2026-09-30",
                             "pricingTotal": %s},""".formatted(usd("5.00")));
        assertEquals("20.17", figure(account, "cashBalance"));
        assertEquals("0.00", figure(account, "unsettledCurrentMonth"));
        assertEquals("26.90", path("/statements/2026-10", inCash("SGD", "income")));
        assertEquals("100.00", path("/statements/2026-10", inCash("USD", "income")));
        assertEquals("100.00", path("/statements/2026-10", inCash("USD", "expenditure")));
        assertEquals(List.of("SGD 0", "USD 0"), sums());
    }

    @Test
    @Tag("X-6")
    @DisplayName("Ex:X-6")
    void recordsWhatRoundingHasMadeOfALot() {
        fill(account, "cash", "1234.56", "\"CASH\"").statusCode(201);
        switched("1660.48");
        assertEquals(List.of("123456 166048 -0.0032"), converted());
        assertEquals("USD", path("/assets?at=2026-09-30T23:59:59Z", "cashBalance.currency"));
        assertEquals("SGD", path("/assets?at=2026-10-01T00:00:00Z", "cashBalance.currency"));
    }

    /** USD 4.00 covers when it accrues, USD 1.00 of the other at issue: SGD 5.38 and 1.35 of a bill of SGD 6.73. */
    @Test
    @DisplayName("X-7")
    void paysWithVouchersOfThePricingCurrencyAndGivesThemBackInIt() {
        fill(account, "cash", "100.00", "\"CASH\"").statusCode(201);
        String atAccrual = voucher("4.00", "");
        String atIssue = voucher("50.00", "\"minimumSpend\": %s,".formatted(usd("5.00")));
        switched("134.50");
        assertEquals("72.63", figure(account, "vouchers"));
        charged(account, "2026-10", 1, "5.00");
        awaitFigure(account, "unsettledCurrentMonth", "1.35");
        String invoice = invoicedInDollars("5.00", "6.73");
        assertEquals("134.50", figure(account, "cashBalance"));
        assertEquals("0.00", figure(account, "unsettledCurrentMonth"));
        assertEquals("0.00", balance(account, atAccrual));
        assertEquals("49.00", balance(account, atIssue));
        assertEquals(List.of("SGD 0", "USD 0"), sums());
        credited(account, TestEvents.id("inv"), invoice, money("6.73", "SGD"), "2026-10-01T00:00:00Z");
        awaitBalance(atAccrual, "4.00");
        awaitBalance(atIssue, "50.00");
        assertEquals("134.50", figure(account, "cashBalance"));
        assertEquals(List.of("SGD 0", "USD 0"), sums());
        assertEquals(
                List.of("USD 0"),
                list(
                        "select currency || ' ' || sum(amount) as text from ledger_entry where billing_account_id = :account"
                                + " and book_account = 'VOUCHER_EXPENSE' group by currency order by 1"));
    }

    /** Bills of before the switch, and the refunds that had paid them, are in a book that nothing is settled from any more. */
    @Test
    @DisplayName("W-7")
    void settlesOnWhenARefundHasPaidABillInTheCurrencyThatWasLeft() {
        fill(account, "cash", "100.00", "\"CASH\"").statusCode(201);
        fill(account, "refund", "6.00", "\"CREDIT_REFUND\", \"month\": \"2026-09\"")
                .statusCode(201);
        charged(account, "2026-09", 1, "5.00");
        invoiced(account, "2026-09", usd("5.00"), "5.00", "");
        switched("134.50");
        TestAccounts.asOperator()
                .header("Idempotency-Key", "after")
                .body("{\"amount\": %s, \"asset\": \"CASH\", \"reason\": \"test\"}".formatted(money("10.00", "SGD")))
                .post(account.path() + "/adjustments")
                .then()
                .statusCode(201);
        assertEquals("144.50", figure(account, "cashBalance"));
        charged(account, "2026-10", 1, "5.00");
        invoicedInDollars("5.00", "6.73");
        assertEquals("0.00", figure(account, "unsettledCurrentMonth"));
        assertEquals("139.12", figure(account, "cashBalance"));
    }

    /** Usage of the last hour comes after the window; what came before is on the invoice that is still to come. */
    @Test
    @DisplayName("X-2")
    void waitsForTheInvoiceOfWhatAccruedInTime() {
        fill(account, "cash", "100.00", "\"CASH\"").statusCode(201);
        charged(account, "2026-09", 1, "80.00");
        awaitFigure(account, "availableCredit", "20.00");
        assertEquals(
                List.of("1"),
                list(
                        "update running_charge set accrued_at = '2026-09-30T16:00:00Z', open_since = '2026-09-30T16:00:00Z'"
                                + " where billing_account_id = :account returning cast(version as text) as text"));
        charged(account, "2026-09", 2, "81.00");
        awaitFigure(account, "availableCredit", "19.00");
        ask();
        waits();
    }

    /** What an invoice leaves open has come after it was made, however late that is told. */
    @Test
    @DisplayName("X-2")
    void knowsSinceWhenWhatAnInvoiceHasLeftIsOpen() {
        charged(account, "2026-09", 1, "80.00");
        charged(account, "2026-09", 2, "81.00");
        awaitFigure(account, "availableCredit", "-81.00");
        invoiced(account, "2026-09", usd("80.00"), "80.00", "");
        assertEquals(
                List.of("true"),
                list("select cast(open_since = '2026-09-30T17:30:04.120Z' as text) as text from running_charge"
                        + " where billing_account_id = :account"));
    }

    /** A term that was ordered in the old currency has its invoice in it. */
    @Test
    @DisplayName("X-3")
    void waitsForTheInvoiceOfATermThatIsHeld() {
        fill(account, "cash", "100.00", "\"CASH\"").statusCode(201);
        TestEvents.send(OutgoingEvent.of("term.requested", account.id().toString(), """
                {"billingAccountId": "%s", "termId": "%s", "renewal": false, "orderKind": "NEW",
                 "cloudAccountId": "used", "product": "metal.m1", "scope": "PLATFORM", "price": %s,
                 "estimatedTax": %s, "periodStart": "2026-09-30T17:00:00Z", "periodEnd": "2026-10-31T17:00:00Z",
                 "holdUntil": "2026-10-02T00:00:00Z"}
                """.formatted(
                        account.id(), TestEvents.id("trm"), usd("30.00"), usd("0.00"))));
        awaitFigure(account, "reserved", "30.00");
        ask();
        waits();
    }

    /** It was due, and looks again later. */
    private void waits() {
        await().atMost(TestFigures.LIMIT)
                .until(() -> list("select cast(due_at > '2026-10-01T00:00:00Z' as text) as text from due_row"
                                + " where billing_account_id = :account and kind = 'currency-switch'")
                        .equals(List.of("true")));
        chosen(account).body("current", equalTo("USD"));
    }

    private static String inCash(String currency, String what) {
        return "assets.find { it.asset == 'CASH' && it.closing.currency == '%s' }.%s.amount".formatted(currency, what);
    }

    /** Seven dollars in seven days: USD 3.00 are kept, SGD 4.04, of SGD 67.25 less 9.42 that is unsettled. */
    @Test
    @DisplayName("O-7")
    void keepsAReserveForWhatIsPricedInAnotherCurrency() {
        paid(account);
        awaitFigure(account, "cashBalance", "50.00");
        switched("67.25");
        charged(account, "2026-10", 1, "7.00");
        awaitFigure(account, "availableCredit", "57.83");
        account.asOwner()
                .body("{}")
                .post(account.path() + "/withdrawals?dryRun=true")
                .then()
                .statusCode(200)
                .body("withdrawable.amount", equalTo("53.79"));
    }

    @Test
    @DisplayName("X-6")
    void showsWhatIsLeftOfACodeAfterTheSwitch() {
        String code = TestVouchers.nextCode();
        TestVouchers.make(
                        code,
                        TestVouchers.body(code, 100, "")
                                .replace("\"100\"", "\"100.00\"")
                                .replace("IDR", "USD"))
                .statusCode(201);
        TestVouchers.redeem(account, "code", code).statusCode(201);
        switched("134.50");
        TestVouchers.history(account)
                .body("items[0].balance.amount", equalTo("134.50"))
                .body("items[0].balance.currency", equalTo("SGD"));
    }

    private String invoicedInDollars(String charges, String total) {
        return invoiced(account, "2026-10", money(total, "SGD"), charges, """
                "exchange": {"from": "USD", "to": "SGD", "rate": "1.3450", "rateDate": "2026-09-30",
                             "pricingTotal": %s},
                "lines": [{"product": "compute.c2", "usageMonth": "2026-10", "late": false, "amount": %s, "tax": %s}],
                """.formatted(
                        usd(charges), money(total, "SGD"), money("0.00", "SGD")));
    }

    @Test
    @Tag("X-8")
    @DisplayName("Ex:X-8")
    void sendsMoneyBackInTheCurrencyThatWasPaid() {
        String payment = paid(account);
        awaitFigure(account, "cashBalance", "50.00");
        switched("67.25");
        String refund = account.asOwner()
                .header("Idempotency-Key", "back")
                .body("{\"amount\": %s}".formatted(money("26.90", "SGD")))
                .post(account.path() + "/withdrawals")
                .then()
                .statusCode(201)
                .body("legs[0].amount.currency", equalTo("SGD"))
                .body("legs[0].sent.amount", equalTo("20.00"))
                .body("legs[0].sent.currency", equalTo("USD"))
                .extract()
                .path("refundId");
        TestEventsRead.await(
                "refund.requested", account, "\"amount\":" + usd("20.00").replace(" ", ""));
        TestEvents.send(TestRefunds.refunded(account, refund, """
                {"leg": 1, "paymentId": "%s", "amount": %s, "tax": %s, "referenceNumber": "gen-1"}
                """.formatted(payment, usd("20.00"), usd("2.20"))));
        TestRefunds.awaitState(account, refund, "DONE");
        assertEquals("40.35", figure(account, "cashBalance"));
        assertEquals(List.of("SGD 0", "USD 0"), sums());
        assertEquals(
                List.of(
                        "WITHDRAW: CASH_OWN +2690; WITHDRAWING -2690",
                        "WITHDRAW: WITHDRAWING +2690; FX_CONVERSION -2690",
                        "WITHDRAW: FX_CONVERSION +2000; TAX_PAYABLE +220; CLEARING_GATEWAY -2220"),
                TestRefunds.booked(unitOfWork, account, refund));
    }

    /** As if the money had been there at the switch: USD 50.00 at 1.3450 are SGD 67.25, of which 26.90 are USD 20.00. */
    @Test
    @DisplayName("X-6")
    void creditsMoneyThatComesAfterItsCurrencyWasLeftAndSendsItBackInIt() {
        fill(account, "cash", "100.00", "\"CASH\"").statusCode(201);
        switched("134.50");
        String payment = paid(account);
        awaitFigure(account, "cashBalance", "201.75");
        assertEquals(
                List.of(
                        "CHARGE: FX_CONVERSION +6725; CASH_OWN -6725",
                        "CHARGE: CLEARING_GATEWAY +5550; FX_CONVERSION -5000; TAX_PAYABLE -550"),
                TestRefunds.booked(unitOfWork, account, payment));
        account.asOwner()
                .header("Idempotency-Key", "back")
                .body("{\"amount\": %s}".formatted(money("26.90", "SGD")))
                .post(account.path() + "/withdrawals")
                .then()
                .statusCode(201)
                .body("legs[0].paymentId", equalTo(payment))
                .body("legs[0].sent.amount", equalTo("20.00"));
        assertEquals(List.of("SGD 0", "USD 0"), sums());
    }

    /** SGD 67.25 are taken back, of which 27.25 are gone already. */
    @Test
    @DisplayName("X-6")
    void takesBackInThePresentCurrencyWhatWasPaidInOneThatWasLeft() {
        String payment = paid(account);
        awaitFigure(account, "cashBalance", "50.00");
        switched("67.25");
        TestAccounts.asOperator()
                .header("Idempotency-Key", "out")
                .body("{\"amount\": %s, \"asset\": \"CASH\", \"reason\": \"test\"}".formatted(money("-27.25", "SGD")))
                .post(account.path() + "/adjustments")
                .then()
                .statusCode(201);
        takenBack(account, payment);
        awaitFigure(account, "cashBalance", "0.00");
        assertEquals("-27.25", figure(account, "availableCredit"));
        assertEquals(
                List.of(
                        "CHARGE: CLEARING_GATEWAY +5550; CASH_OWN -5000; TAX_PAYABLE -550",
                        "CHARGEBACK: CASH_OWN +4000; BILLED +2725; FX_CONVERSION -6725",
                        "CHARGEBACK: FX_CONVERSION +5000; TAX_PAYABLE +550; CLEARING_GATEWAY -5550"),
                TestRefunds.booked(unitOfWork, account, payment));
        assertEquals(List.of("SGD 0", "USD 0"), sums());
    }

    /** Two switches later the account is where it began, but the lot is worth something else than was paid. */
    @Test
    @Tag("X-8")
    @DisplayName("X-8")
    void sendsWhatWasPaidWhereTheCurrencyIsTheFirstOneAgain() {
        String payment = paid(account);
        awaitFigure(account, "cashBalance", "50.00");
        converted(payment, "USD", 5000, "SGD", 6725, "2026-07-31T17:31:00Z");
        converted(payment, "SGD", 6725, "USD", 5200, "2026-08-31T17:31:00Z");
        String refund = account.asOwner()
                .header("Idempotency-Key", "round")
                .body("{\"amount\": %s}".formatted(usd("26.00")))
                .post(account.path() + "/withdrawals")
                .then()
                .statusCode(201)
                .extract()
                .path("refundId");
        TestEventsRead.await(
                "refund.requested", account, "\"amount\":" + usd("25.00").replace(" ", ""));
        TestEvents.send(TestRefunds.refunded(account, refund, """
                {"leg": 1, "paymentId": "%s", "amount": %s, "tax": %s, "referenceNumber": "gen-1"}
                """.formatted(payment, usd("25.00"), usd("2.75"))));
        TestRefunds.awaitState(account, refund, "DONE");
        assertEquals("24.00", figure(account, "cashBalance"));
        assertEquals(List.of("USD 0"), sums());
        assertEquals(
                List.of(
                        "WITHDRAW: CASH_OWN +2600; WITHDRAWING -2600",
                        "WITHDRAW: WITHDRAWING +2600; FX_CONVERSION -2600",
                        "WITHDRAW: FX_CONVERSION +2500; TAX_PAYABLE +275; CLEARING_GATEWAY -2775"),
                TestRefunds.booked(unitOfWork, account, refund));
    }

    private void converted(String lot, String from, int before, String to, int after, String at) {
        int rows = Loop.await(() -> unitOfWork.run(() -> Sql.of("""
                with made as (
                    insert into currency_conversion (billing_account_id, conversion_id, from_currency, to_currency, rate,
                        rate_date, month, converted_at)
                    values (:account, :from, :from, :to, 1, cast('2026-07-01' as date), '2026-07', :at))
                insert into currency_conversion_lot
                values (:account, :from, 'CASH_OWN', :lot, :before, :after, 0)
                """)
                .with("account", account.id().value())
                .with("lot", lot)
                .with("from", from)
                .with("to", to)
                .with("before", before)
                .with("after", after)
                .with("at", Instant.parse(at))
                .update()));
        assertEquals(1, rows);
    }

    private String voucher(String value, String more) {
        return give("""
                {"kind": "BILL", "value": %s, %s "expiresAt": "2026-12-31T17:00:00Z", "billingAccountId": "%s",
                 "reason": "x"}
                """.formatted(usd(value), more, account.id()))
                .statusCode(201)
                .extract()
                .path("voucherId");
    }

    private void awaitBalance(String voucher, String left) {
        await().atMost(TestFigures.LIMIT).until(() -> balance(account, voucher).equals(left));
    }

    @Test
    @DisplayName("X-6")
    void takesThresholdAndHoldsAlong() {
        fill(account, "cash", "100.00", "\"CASH\"").statusCode(201);
        account.asOwner()
                .body("{\"enabled\": true, \"threshold\": %s}".formatted(usd("10.00")))
                .put(account.path() + "/settings/low-balance-alert")
                .then()
                .statusCode(200);
        account.asOwner()
                .header("Idempotency-Key", "hold")
                .body("{\"amount\": %s}".formatted(usd("20.00")))
                .post(account.path() + "/reservations")
                .then()
                .statusCode(201);
        switched("134.50");
        assertEquals("26.90", figure(account, "reserved"));
        assertEquals("13.45", path("/settings/low-balance-alert", "threshold.amount"));
        charged(account, "2026-10", 1, "95.00");
        TestEventsRead.await("balance.low", account, "\"currency\":\"SGD\"");
    }

    @Test
    @Tag("X-3")
    @DisplayName("Ex:X-3")
    void staysWhereItIsWhenItIsOverdue() {
        charged(account, "2026-10", 1, "5.00");
        awaitFigure(account, "availableCredit", "-5.00");
        ask();
        failed("NOT_OVERDUE");
        TestEventsRead.await("account.notice", account, "\"kind\":\"CURRENCY_CHANGE_FAILED\"");
    }

    @Test
    @Tag("X-3")
    @DisplayName("Ex:X-3b")
    void staysWhereItIsWhenACentOfTheOldMonthIsOpen() {
        charged(account, "2026-09", 1, "0.01");
        fill(account, "refund", "1.00", "\"CREDIT_REFUND\", \"month\": \"2026-10\"")
                .statusCode(201);
        invoiced(account, "2026-09", usd("0.01"), "0.01", "");
        assertEquals("0.99", figure(account, "availableCredit"));
        ask();
        failed("SETTLED");
    }

    @Test
    @DisplayName("X-3")
    void refusesAWishThatCouldNotBeMetAndNamesWhy() {
        choose(account, "HKD")
                .statusCode(422)
                .body("rule", equalTo("X-3"))
                .body("detail", startsWith("RATE_PUBLISHED"));
        choose(account, "IDR").statusCode(422).body("rule", equalTo("X-1"));
        choose(account, "XXX").statusCode(400);
        TestEvents.send(OutgoingEvent.of("payment.pending", account.id().toString(), """
                {"billingAccountId": "%s", "paymentId": "%s", "version": 1, "purpose": "TOP_UP", "state": "OPEN",
                 "amount": %s, "since": "2026-10-01T00:00:00Z"}
                """.formatted(
                        account.id(), TestEvents.id("pay"), usd("5.00"))));
        await().atMost(TestFigures.LIMIT).untilAsserted(() -> {
            choose(account, "USD").statusCode(200);
            choose(account, "SGD").statusCode(422).body("detail", startsWith("NO_PAYMENT_UNDER_WAY"));
        });
        Registered ecosystem = TestAccounts.ecosystem();
        choose(ecosystem, "USD").statusCode(422).body("detail", startsWith("DIRECT"));
    }

    @Test
    @DisplayName("A-14")
    void isForThoseWhoMayChangeSettings() {
        choose(prepaid().asOwner(), account, "SGD").statusCode(404);
        choose(TestAccounts.as(TestToken.ramUserOf(account.cloudAccountId(), "BillingReadOnlyAccess")), account, "SGD")
                .statusCode(403);
        choose(TestAccounts.asOperator(), account, "SGD").statusCode(400);
        choose(TestAccounts.asOperator().header("X-Reason", "asked by phone"), account, "SGD")
                .statusCode(200);
    }

    @Test
    @DisplayName("X-2")
    void keepsOneWishOfManyAtOnce() throws Exception {
        List<Callable<Integer>> calls = IntStream.range(0, 16)
                .mapToObj(i -> (Callable<Integer>) () ->
                        choose(account, i % 2 == 0 ? "EUR" : "SGD").extract().statusCode())
                .toList();
        try (var pool = Executors.newFixedThreadPool(16)) {
            for (var answer : pool.invokeAll(calls)) {
                assertEquals(200, answer.get());
            }
        }
        assertEquals(1, states().stream().filter("PENDING"::equals).count());
    }

    private void switched(String cash) {
        ask();
        awaitFigure(account, "cashBalance", cash);
        assertEquals("SGD", path("/assets", "cashBalance.currency"));
    }

    /** As if it had been asked for in September; it is due at once. */
    private void ask() {
        var request = new CurrencyRequest(CurrencyUnit.USD, CurrencyUnit.SGD, OCTOBER, SWITCH, "test");
        Loop.await(() -> unitOfWork.run(() -> requests.ask(account.id(), request, SWITCH)));
    }

    private void failed(String condition) {
        await().atMost(TestFigures.LIMIT).untilAsserted(() -> chosen(account)
                .body("failed.condition", equalTo(condition))
                .body("current", equalTo("USD"))
                .body("next", nullValue()));
    }

    private String path(String path, String what) {
        return account.asOwner()
                .get(account.path() + path)
                .then()
                .statusCode(200)
                .extract()
                .path(what);
    }

    private List<String> states() {
        return list("select state as text from currency_request where billing_account_id = :account order by 1");
    }

    private List<String> converted() {
        return list("select from_amount || ' ' || to_amount || ' ' || trim_scale(difference) as text"
                + " from currency_conversion_lot where billing_account_id = :account");
    }

    private List<String> sums() {
        return list("select currency || ' ' || sum(amount) as text from ledger_entry"
                + " where billing_account_id = :account group by currency order by 1");
    }

    private List<String> list(String sql) {
        return Loop.await(() -> unitOfWork.run(
                () -> Sql.of(sql).with("account", account.id().value()).list(row -> row.text("text"))));
    }

    private int rates() {
        return Loop.await(() -> unitOfWork.run(
                        () -> Sql.of("select 1 as one from exchange_rate").list(row -> 1)))
                .size();
    }
}
