package io.saldo.account.currency;

import static io.saldo.account.TestFigures.awaitFigure;
import static io.saldo.account.TestFigures.figure;
import static io.saldo.account.currency.DollarFixture.charged;
import static io.saldo.account.currency.DollarFixture.credited;
import static io.saldo.account.currency.DollarFixture.fill;
import static io.saldo.account.currency.DollarFixture.invoiced;
import static io.saldo.account.currency.DollarFixture.money;
import static io.saldo.account.currency.DollarFixture.paid;
import static io.saldo.account.currency.DollarFixture.prepaid;
import static io.saldo.account.currency.DollarFixture.published;
import static io.saldo.account.currency.DollarFixture.usd;
import static io.saldo.account.refund.TestRefunds.booked;
import static io.saldo.account.refund.TestRefunds.refunds;
import static io.saldo.account.voucher.TestBillVouchers.balance;
import static io.saldo.account.voucher.TestBillVouchers.give;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.account.TestFigures;
import io.saldo.account.refund.TestRefunds;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Credit notes for bills in a currency that the account has left; the clock of all tests stands on 1 October. */
@QuarkusTest
@AccountServiceTest
class LateCreditNoteServiceTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Instant SWITCH = Instant.parse("2026-09-30T17:31:00Z");
    private static final String IN_OCTOBER = "2026-10-01T00:00:00Z";
    private static final String IN_NOVEMBER = "2026-11-02T00:00:00Z";

    private Registered account;

    @Inject
    CurrencyRequestStore requests;

    @Inject
    UnitOfWork unitOfWork;

    @BeforeEach
    void publishRates() {
        published("SGD", "1.3450");
        published("EUR", "0.9187");
        published("2026-10-15", "USD", "SGD", "1.3600");
        published("2026-09-30", "SGD", "EUR", "0.6830");
        await().atMost(TestFigures.LIMIT).until(() -> rates() >= 4);
        account = prepaid();
    }

    /** A bill of USD 60.00, 20.00 from cash and 40.00 from a payment for it; half of it back in October, half in November. */
    @Test
    @DisplayName("X-8")
    void sendsAPaymentBackInItsCurrencyAndTheRestAtTheRateOfTheMonth() {
        fill(account, "cash", "20.00", "\"CASH\"").statusCode(201);
        charged(account, "2026-09", 1, "60.00");
        String invoice = invoiced(account, "2026-09", usd("60.00"), "60.00", "");
        String payment = paid(account, "\"dueId\": \"%s\",".formatted(invoice));
        awaitFigure(account, "cashBalance", "10.00");
        switched("USD", "SGD", "13.45");

        String note = TestEvents.id("inv");
        credited(account, note, invoice, usd("30.00"), IN_OCTOBER);
        awaitFigure(account, "withdrawing", "26.90");
        assertEquals("26.90", figure(account, "cashBalance"));
        assertEquals(
                List.of(
                        "REFUND: REVENUE_REDUCTION +3000; FX_CONVERSION -1000; FX_CONVERSION -2000",
                        "REFUND: FX_CONVERSION +4035; CASH_OWN -1345; WITHDRAWING -2690"),
                booked(unitOfWork, account, note));
        String refund = refund("20.00");
        TestEvents.send(
                TestRefunds.refunded(account, refund, leg(payment, "20.00", "2.20", "\"referenceNumber\": \"r\"")));
        TestRefunds.awaitState(account, refund, "DONE");
        assertEquals(
                List.of(
                        "REFUND: WITHDRAWING +2690; FX_CONVERSION -2690",
                        "REFUND: FX_CONVERSION +2000; TAX_PAYABLE +220; CLEARING_GATEWAY -2220"),
                booked(unitOfWork, account, refund));

        credited(account, note, invoice, usd("30.00"), IN_OCTOBER);
        credited(account, TestEvents.id("inv"), invoice, usd("30.00"), IN_NOVEMBER);
        awaitFigure(account, "withdrawing", "27.20");
        assertEquals("40.50", figure(account, "cashBalance"));
        String turnedAway = refund("20.00");
        TestEvents.send(
                TestRefunds.refundFailed(account, turnedAway, leg(payment, "20.00", "2.20", "\"reason\": \"Closed\"")));
        awaitFigure(account, "cashBalance", "67.70");
        assertEquals("0.00", figure(account, "withdrawing"));
        refunds(account).body("items", hasSize(4));
        assertEquals(List.of("SGD 0", "USD 0"), sums());
    }

    /** What has come to the lot of a payment by a note goes back in the currency that was paid, with what was there before. */
    @Test
    @DisplayName("X-8")
    void addsToWhatTheSwitchHasMadeOfALot() {
        String payment = paid(account);
        awaitFigure(account, "cashBalance", "50.00");
        charged(account, "2026-09", 1, "40.00");
        String invoice = invoiced(account, "2026-09", usd("40.00"), "40.00", "");
        switched("USD", "SGD", "13.45");
        credited(account, TestEvents.id("inv"), invoice, usd("30.00"), IN_NOVEMBER);
        awaitFigure(account, "cashBalance", "54.25");
        assertEquals(
                List.of("4000 5425"),
                list("select from_amount || ' ' || to_amount as text from currency_conversion_lot"
                        + " where billing_account_id = :account"));
        account.asOwner()
                .header("Idempotency-Key", "back")
                .body("{\"amount\": %s}".formatted(money("27.13", "SGD")))
                .post(account.path() + "/withdrawals")
                .then()
                .statusCode(201)
                .body("legs[0].paymentId", equalTo(payment))
                .body("legs[0].sent.amount", equalTo("20.00"))
                .body("legs[0].sent.currency", equalTo("USD"));
        assertEquals(List.of("SGD 0", "USD 0"), sums());
    }

    /** A voucher has paid USD 4.00 of 5.00: it gets them back as they were, and cash the rest as SGD 1.35. */
    @Test
    @DisplayName("X-7")
    void givesAVoucherBackInTheBookThatItIsIn() {
        fill(account, "cash", "100.00", "\"CASH\"").statusCode(201);
        String voucher = voucher("4.00");
        charged(account, "2026-10", 1, "5.00");
        awaitFigure(account, "unsettledCurrentMonth", "1.00");
        String invoice = invoiced(account, "2026-10", usd("5.00"), "5.00", lines("5.00", "USD"));
        assertEquals("0.00", balance(account, voucher));
        switched("USD", "SGD", "133.16");
        credited(account, TestEvents.id("inv"), invoice, usd("5.00"), IN_OCTOBER);
        awaitFigure(account, "cashBalance", "134.51");
        assertEquals("4.00", balance(account, voucher));
        assertEquals(List.of("SGD 0", "USD 0"), sums());
        assertEquals(List.of(), vouchersLeftOver());
    }

    /** Priced in dollars, billed in Singapore dollars, by now in euros: three books, and each adds up. */
    @Test
    @DisplayName("X-7")
    void addsUpInEachOfThreeBooks() {
        fill(account, "cash", "100.00", "\"CASH\"").statusCode(201);
        String voucher = voucher("4.00");
        switched("USD", "SGD", "134.50");
        charged(account, "2026-10", 1, "5.00");
        awaitFigure(account, "unsettledCurrentMonth", "1.35");
        String invoice = invoiced(
                account, "2026-10", money("6.73", "SGD"), "5.00", """
                "exchange": {"from": "USD", "to": "SGD", "rate": "1.3450", "rateDate": "2026-09-30",
                             "pricingTotal": %s}, %s
                """.formatted(usd("5.00"), lines("6.73", "SGD")));
        assertEquals("133.15", figure(account, "cashBalance"));
        list("update currency_conversion set converted_at = converted_at - interval '31 days'"
                + " where billing_account_id = :account returning conversion_id as text");
        switched("SGD", "EUR", "90.94");
        credited(account, TestEvents.id("inv"), invoice, money("6.73", "SGD"), IN_OCTOBER);
        awaitFigure(account, "cashBalance", "91.86");
        assertEquals("4.00", balance(account, voucher));
        assertEquals(List.of("EUR 0", "SGD 0", "USD 0"), sums());
        assertEquals(List.of(), vouchersLeftOver());
    }

    private void switched(String from, String to, String cash) {
        var request = new CurrencyRequest(CurrencyUnit.of(from), CurrencyUnit.of(to), OCTOBER, SWITCH, "test");
        Loop.await(() -> unitOfWork.run(() -> requests.ask(account.id(), request, SWITCH)));
        awaitFigure(account, "cashBalance", cash);
    }

    private String refund(String sent) {
        return refunds(account)
                .body("items.find { it.state == 'EXECUTING' }.destination", equalTo("ORIGINAL"))
                .body("items.find { it.state == 'EXECUTING' }.legs[0].sent.amount", equalTo(sent))
                .extract()
                .path("items.find { it.state == 'EXECUTING' }.refundId");
    }

    private static String leg(String payment, String amount, String tax, String more) {
        return "{\"leg\": 1, \"paymentId\": \"%s\", \"amount\": %s, \"tax\": %s, %s}"
                .formatted(payment, usd(amount), usd(tax), more);
    }

    private static String lines(String amount, String currency) {
        return "\"lines\": [{\"product\": \"compute.c2\", \"usageMonth\": \"2026-10\", \"late\": false, \"amount\": %s, \"tax\": %s}],"
                .formatted(money(amount, currency), money("0.00", currency));
    }

    private String voucher(String value) {
        return give("""
                {"kind": "BILL", "value": %s, "expiresAt": "2026-12-31T17:00:00Z", "billingAccountId": "%s",
                 "reason": "x"}
                """.formatted(usd(value), account.id()))
                .statusCode(201)
                .extract()
                .path("voucherId");
    }

    private List<String> vouchersLeftOver() {
        return list(
                "select currency || ' ' || sum(amount) as text from ledger_entry where billing_account_id = :account"
                        + " and book_account = 'VOUCHER_EXPENSE' group by currency having sum(amount) <> 0 order by 1");
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
