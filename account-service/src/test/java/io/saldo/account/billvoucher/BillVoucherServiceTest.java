package io.saldo.account.billvoucher;

import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.LIMIT;
import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.assets;
import static io.saldo.account.TestFigures.awaitFigure;
import static io.saldo.account.TestFigures.figure;
import static io.saldo.account.voucher.TestBillVouchers.balance;
import static io.saldo.account.voucher.TestBillVouchers.change;
import static io.saldo.account.voucher.TestBillVouchers.charge;
import static io.saldo.account.voucher.TestBillVouchers.given;
import static io.saldo.account.voucher.TestBillVouchers.held;
import static io.saldo.account.voucher.TestBillVouchers.invoice;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.Amounts;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.account.TestEventsRead;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Channel;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.Transaction;
import io.saldo.account.ledger.TransactionType;
import io.saldo.account.voucher.TestBillVouchers.Line;
import io.saldo.account.voucher.TestBillVouchers.Row;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.test.event.OutgoingEvent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class BillVoucherServiceTest {

    private static final String MONTH = "2026-10";
    private static final String LATER = "2026-12-31T17:00:00Z";
    private static final String END_OF_OCTOBER = "2026-10-31T17:00:00Z";

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    BookingStore bookings;

    private final String bill = TestEvents.id("inv");
    private Registered account;

    @BeforeEach
    void register() {
        account = TestAccounts.prepaid();
    }

    @Test
    @Tag("W-2")
    @DisplayName("Ex:W-2, Ex:BK-22")
    void settlesABillFromVouchersThenRefundThenTransferredThenOwnCash() {
        adjust(account, "own", 100, "").statusCode(201);
        TestAccounts.asOperator()
                .header("Idempotency-Key", "refund")
                .body("{\"amount\": %s, \"asset\": \"CREDIT_REFUND\", \"month\": \"2026-10\", \"reason\": \"x\"}"
                        .formatted(TestEvents.idr(15)))
                .post(account.path() + "/adjustments")
                .then()
                .statusCode(201);
        transferIn(10);
        String v1 = given(account, 20, "2027-04-10T17:00:00Z", "\"products\": [\"compute\"]");
        String v2 = given(account, 25, "2027-04-05T17:00:00Z", "");
        String v3 = given(
                account,
                40,
                END_OF_OCTOBER,
                "\"products\": [\"storage\"], \"type\": \"SPEND_AND_SAVE\", \"minimumSpend\": " + TestEvents.idr(50));
        assertEquals("85", figure(account, "vouchers"));
        send(charge(account.id(), MONTH, 1, "100", new Row("compute", 1, "70"), new Row("storage", 1, "30")));
        awaitFigure(account, "unsettledCurrentMonth", "55");
        assertEquals("70", figure(account, "availableCredit"));
        send(invoice(account.id(), bill, MONTH, 1, "100", new Line("compute", 70, 0), new Line("storage", 30, 0)));
        awaitFigure(account, "cashBalance", "70");

        account.asOwner()
                .get(account.path() + "/bills")
                .then()
                .body("items[0].total.amount", equalTo("100"))
                .body("items[0].unsettled.amount", equalTo("0"))
                .body("items[0].invoiceable.amount", equalTo("40"))
                .body("items[0].coveredBy.find { it.asset == 'VOUCHER' }.amount.amount", equalTo("45"));
        String settled = TestEventsRead.await("invoice.settled", account, bill).getFirst();
        assertSplit(settled, "VOUCHER", 25, v2);
        assertSplit(settled, "VOUCHER", 20, v1);
        assertSplit(settled, "CREDIT_REFUND", 15, MONTH);
        assertSplit(settled, "TRANSFER_LEDGER", 10, "granter");
        assertTrue(settled.contains("{\"asset\":\"CASH\",\"amount\":" + json(30)), settled);
        assertTrue(!settled.contains(v3) && settled.contains("\"version\":1"), settled);
        assertEquals("0", figure(account, "unsettledPreviousMonths"));
        isWhole();
    }

    @Test
    @Tag("W-4")
    @DisplayName("Ex:W-4a")
    void coversTheCutsOfRowsAtAccrualAndTheRestAtIssue() {
        String voucher = given(account, 100, LATER, "");
        send(charge(account.id(), MONTH, 1, "10.40", new Row("compute", 5, "10.40")));
        await().atMost(LIMIT).until(() -> balance(account, voucher).equals("90"));
        send(charge(account.id(), MONTH, 2, "10.75", new Row("compute", 5, "10.75")));
        send(charge(account.id(), MONTH, 3, "16.35", new Row("compute", 6, "5.60")));
        awaitFigure(account, "unsettledCurrentMonth", "1");
        assertEquals(100 - 15, Long.parseLong(balance(account, voucher)));
        send(invoice(account.id(), bill, MONTH, 3, "16.35", new Line("compute", 16, 0)));
        await().atMost(LIMIT).until(() -> balance(account, voucher).equals("84"));
        assertEquals("0", figure(account, "unsettledCurrentMonth"));
        TestEventsRead.await("invoice.settled", account, "\"state\":\"PAID\"");
        held(account)
                .body("items[0].state", equalTo("AVAILABLE"))
                .body("items[0].usage.type", contains("BILL", "CHARGE", "CHARGE", "GIVEN"))
                .body("items[0].usage.balance.amount", contains("84", "85", "90", "100"));
        isWhole();
    }

    /** A correction of another month has eaten up what there was: nothing is invoiced, so nothing is covered. */
    @Test
    @DisplayName("W-4")
    void givesBackWhatItHadCoveredOfAMonthThatIsClosedWithoutADocument() {
        String voucher = given(account, 50_000, LATER, "");
        send(charge(account.id(), MONTH, 1, "10000", new Row("compute", 5, "10000")));
        await().atMost(LIMIT).until(() -> balance(account, voucher).equals("40000"));
        send(closed(charge(account.id(), MONTH, 2, "10000")));
        await().atMost(LIMIT).until(() -> balance(account, voucher).equals("50000"));
        assertEquals("0", figure(account, "unsettledCurrentMonth"));
        send(closed(charge(account.id(), MONTH, 3, "10500", new Row("compute", 5, "10500"))));
        await().atMost(LIMIT).until(() -> balance(account, voucher).equals("49500"));
        assertEquals("0", figure(account, "unsettledCurrentMonth"));
    }

    /** What the voucher had covered would else stand against the account's other usage; it comes back, and is lost at once. */
    @Test
    @DisplayName("V-6")
    void givesBackAndLapsesWhatAVoucherHadCoveredThatHasEndedMeanwhile() {
        String voucher = given(account, 50_000, LATER, "");
        send(charge(account.id(), MONTH, 1, "10000", new Row("compute", 5, "10000")));
        await().atMost(LIMIT).until(() -> balance(account, voucher).equals("40000"));
        sql(
                "with ended as (update voucher_holding set ended_at = '2026-10-01T00:00:00Z', balance = 0, last_use = last_use + 1"
                        + " where billing_account_id = :id returning *)"
                        + " insert into voucher_use (billing_account_id, voucher_id, use_no, type, balance_before, balance_after, used_at)"
                        + " select billing_account_id, voucher_id, last_use, 'LAPSED', 40000, 0, ended_at from ended");
        send(closed(charge(account.id(), MONTH, 2, "10000")));
        await().atMost(LIMIT).until(() -> held(account)
                .extract()
                .path("items[0].usage.type")
                .toString()
                .equals("[LAPSED, CHARGE, LAPSED, CHARGE, GIVEN]"));
        assertEquals("0", balance(account, voucher));
        assertEquals("0", figure(account, "unsettledCurrentMonth"));
    }

    /** Of 10,500 the 10,000 are closed without a document: 500 are left to be covered, whatever the row says. */
    @Test
    @DisplayName("W-4")
    void coversNoMoreThanIsLeftOfAMonthThatIsClosedTogetherWithNewerUsage() {
        String voucher = given(account, 50_000, LATER, "");
        send(charge(account.id(), MONTH, 1, "10000", new Row("compute", 5, "10000")));
        await().atMost(LIMIT).until(() -> balance(account, voucher).equals("40000"));
        send(closed(charge(account.id(), MONTH, 2, "10500", new Row("compute", 6, "500"))));
        await().atMost(LIMIT).until(() -> balance(account, voucher).equals("49500"));
        assertEquals("0", figure(account, "unsettledCurrentMonth"));
        assertEquals("0", figure(account, "availableCredit"));
    }

    /** What was invoiced has been corrected by as much as the voucher has covered: the month comes to nothing. */
    @Test
    @DisplayName("W-4")
    void getsBackWhatItHasCoveredOfAMonthThatComesToExactlyNothing() {
        send(charge(account.id(), MONTH, 1, "10000", new Row("compute", 5, "10000")));
        send(invoice(account.id(), bill, MONTH, 1, "10000", new Line("compute", 10_000, 0)));
        TestEventsRead.await("invoice.settled", account, bill);
        String voucher = given(account, 50_000, LATER, "");
        send(charge(account.id(), MONTH, 2, "20000", new Row("compute", 6, "10000")));
        await().atMost(LIMIT).until(() -> balance(account, voucher).equals("40000"));
        send(charge(account.id(), MONTH, 3, "10000", new Row("compute", 5, "0")));
        send(charge(account.id(), MONTH, 4, "10000"));
        await().atMost(LIMIT).until(() -> balance(account, voucher).equals("50000"));
    }

    /** Ten thousand of it without a document. */
    private static OutgoingEvent closed(OutgoingEvent charge) {
        String nothing = "\"nothingDue\": {\"exact\": \"%s.0000000000\"";
        return TestEvents.replaced(charge, nothing.formatted("0"), nothing.formatted("10000"));
    }

    @Test
    @Tag("W-4")
    @DisplayName("Ex:W-4b")
    void coversUsageOfItsDaysThatComesAfterItsExpiry() {
        String voucher = given(account, 50_000, LATER, "");
        sql("update voucher set created_at = '2026-09-10T00:00:00Z', expires_at = '2026-09-30T17:00:00Z'"
                + " where billing_account_id = :id");
        held(account).body("items[0].state", equalTo("EXPIRED"));
        send(charge(account.id(), "2026-09", 1, "40000", new Row("compute", 30, "40000")));
        await().atMost(LIMIT).until(() -> balance(account, voucher).equals("10000"));
        assertEquals("0", figure(account, "unsettledPreviousMonths"));
    }

    @Test
    @Tag("W-4")
    @DisplayName("Ex:W-4c, Ex:BK-16, Ex:BK-17c")
    void coversTheTaxAtIssue() {
        String voucher = given(account, 100_000, LATER, "");
        send(charge(account.id(), MONTH, 1, "30000", new Row("compute", 5, "30000")));
        await().atMost(LIMIT).until(() -> balance(account, voucher).equals("70000"));
        assets(account)
                .body("availableCredit.amount", equalTo("0"))
                .body("unsettledCurrentMonth.amount", equalTo("0"))
                .body("vouchers.amount", equalTo("70000"))
                .body("overdue", equalTo(false));
        send(invoice(account.id(), bill, MONTH, 1, "30000", new Line("compute", 30_000, 3_300)));
        await().atMost(LIMIT).until(() -> balance(account, voucher).equals("66700"));
        account.asOwner()
                .get(account.path() + "/bills")
                .then()
                .body("items[0].total.amount", equalTo("33300"))
                .body("items[0].unsettled.amount", equalTo("0"))
                .body("items[0].invoiceable.amount", equalTo("0"));
        isWhole();
    }

    @Test
    @DisplayName("Ex:A-5")
    void keepsAnAccountWithoutCashFromBeingOverdue() {
        String voucher = given(account, 100, LATER, "");
        send(charge(account.id(), MONTH, 1, "30", new Row("compute", 5, "30")));
        await().atMost(LIMIT).until(() -> balance(account, voucher).equals("70"));
        assets(account)
                .body("availableCredit.amount", equalTo("0"))
                .body("unsettledCurrentMonth.amount", equalTo("0"))
                .body("vouchers.amount", equalTo("70"))
                .body("overdue", equalTo(false));
    }

    @Test
    @Tag("W-4")
    @DisplayName("Ex:W-4d")
    void getsBackWhatACorrectionLowers() {
        String voucher = given(account, 10_000, LATER, "");
        send(charge(account.id(), MONTH, 1, "10000", new Row("compute", 5, "10000")));
        await().atMost(LIMIT).until(() -> balance(account, voucher).equals("0"));
        held(account).body("items[0].state", equalTo("USED_UP"));
        send(charge(account.id(), MONTH, 2, "6000", new Row("compute", 5, "6000")));
        await().atMost(LIMIT).until(() -> balance(account, voucher).equals("4000"));
        assertEquals("0", figure(account, "unsettledCurrentMonth"));
        isWhole();
    }

    @Test
    @DisplayName("A-5")
    void clearsAnAccountAtOnceWhenAVoucherComes() {
        send(charge(account.id(), MONTH, 1, "700", new Row("compute", 1, "700")));
        awaitFigure(account, "availableCredit", "-700");
        String voucher = given(account, 1000, LATER, "");
        assets(account).body("availableCredit.amount", equalTo("0")).body("overdue", equalTo(false));
        assertEquals("300", balance(account, voucher));
        change(voucher, "{\"value\": %s}".formatted(TestEvents.idr(699)))
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:voucher-below-used"));
        change(voucher, "{\"value\": %s}".formatted(TestEvents.idr(1100)))
                .statusCode(200)
                .body("balance.amount", equalTo("400"));
        isWhole();
    }

    @Test
    @DisplayName("V-6")
    void losesItsRestWithTheBillsOfTheMonthOfItsExpiry() {
        String voucher = given(account, 500, END_OF_OCTOBER, "");
        send(charge(account.id(), MONTH, 1, "100", new Row("compute", 5, "100")));
        send(invoice(account.id(), bill, MONTH, 1, "100", new Line("compute", 100, 11)));
        await().atMost(LIMIT).until(() -> balance(account, voucher).equals("0"));
        held(account).body("items[0].usage.type", contains("LAPSED", "BILL", "CHARGE", "GIVEN"));
        change(voucher, "{\"value\": %s}".formatted(TestEvents.idr(900))).statusCode(409);
        assertEquals("0", figure(account, "vouchers"));
        isWhole();
    }

    @Test
    @DisplayName("V-6")
    void losesItsRestWhenNoBillComes() {
        String voucher = given(account, 500, LATER, "");
        sql("update voucher set expires_at = '2026-08-20T00:00:00Z' where billing_account_id = :id");
        sql("update due_row set due_at = '2026-09-30T00:00:00Z'"
                + " where kind = 'bill-voucher-end' and billing_account_id = :id");
        await().atMost(LIMIT).until(() -> balance(account, voucher).equals("0"));
        held(account).body("items[0].state", equalTo("EXPIRED"));
        isWhole();
    }

    @Test
    @DisplayName("V-6")
    void tellsOnceThatAVoucherExpiresSoon() {
        String voucher = given(account, 500, "2026-10-06T00:00:00Z", "");
        given(account, 900, LATER, "");
        String notice = TestEventsRead.await("account.notice", account, voucher).getFirst();
        assertTrue(notice.contains("VOUCHER_EXPIRING") && notice.contains("\"amount\":\"500\""), notice);
        change(voucher, "{\"active\": true}").statusCode(200);
        assertEquals(1, TestEventsRead.await("account.notice", account, voucher).size());
    }

    @Test
    @DisplayName("W-5")
    void coversNoInvoiceOfATerm() {
        String voucher = given(account, 500, LATER, "");
        var issued = invoice(account.id(), bill, MONTH, 1, "100", new Line("metal", 100, 0));
        String term = issued.json()
                .replace("\"kind\": \"USAGE\"", "\"kind\": \"TERM\"")
                .replaceAll("(?s)\"closes\": .*", "\"closes\": []}");
        send(OutgoingEvent.of(issued.topic(), issued.key(), term));
        awaitFigure(account, "availableCredit", "-100");
        assertEquals("500", balance(account, voucher));
    }

    @Test
    @DisplayName("BK-2")
    void isStoppedWhenTheBalanceOfAVoucherIsChangedByHand() {
        given(account, 500, LATER, "");
        shift(1);
        await().atMost(LIMIT).untilAsserted(() -> TestAccounts.asOperator()
                .get("/api/v1/ledger/integrity")
                .then()
                .body(
                        "differences.findAll { it.billingAccountId == '%s' }.kind".formatted(account.id()),
                        contains("VOUCHER")));
        shift(-1);
        await().atMost(LIMIT).untilAsserted(this::isWhole);
    }

    private void shift(int by) {
        sql("update voucher_holding set balance = balance + " + by + " where billing_account_id = :id");
        sql("update book set touched_at = now() where billing_account_id = :id");
    }

    private void isWhole() {
        TestAccounts.asOperator()
                .get("/api/v1/ledger/integrity")
                .then()
                .body("differences.findAll { it.billingAccountId == '%s' }.size()".formatted(account.id()), equalTo(0));
        assertEquals(
                0,
                sql("update voucher_holding h set balance = balance where billing_account_id = :id and balance <>"
                        + " (select sum(balance_after - balance_before) from voucher_use u where u.voucher_id ="
                        + " h.voucher_id)"));
    }

    private static void assertSplit(String settled, String asset, long amount, String source) {
        String split = "{\"asset\":\"%s\",\"amount\":%s,\"sourceId\":\"%s\"}".formatted(asset, json(amount), source);
        assertTrue(settled.contains(split), () -> settled + " without " + split);
    }

    private static String json(long amount) {
        return "{\"amount\":\"%d\",\"currency\":\"IDR\"}".formatted(amount);
    }

    /** As a transfer from another account would. */
    private void transferIn(long amount) {
        Money money = Amounts.idr(amount);
        Posting posting = Posting.of(TransactionType.TRANSFER, Channel.ACCT_CASH, money.currency())
                .debit(BookAccount.IN_TRANSIT, new Dimension(Dimension.Kind.COUNTERPART, "granter"), money)
                .credit(BookAccount.CASH_TRANSFERRED, Dimension.lot("granter"), money)
                .build();
        Loop.await(() -> unitOfWork.run(() -> bookings.lock(account.id(), Instant.parse("2026-10-01T00:00:00Z"))
                .map(Optional::orElseThrow)
                .chain(booking -> bookings.finish(booking.post(new Transaction.Source("TEST", "granter"), posting)))));
    }

    private int sql(String statement) {
        return Loop.await(() -> unitOfWork.run(
                () -> Sql.of(statement).with("id", account.id().value()).update()));
    }
}
