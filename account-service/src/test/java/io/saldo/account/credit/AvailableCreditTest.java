package io.saldo.account.credit;

import static io.saldo.account.Amounts.idr;
import static io.saldo.account.Amounts.usd;
import static io.saldo.platform.money.CurrencyUnit.IDR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.test.rules.ExampleSource;
import io.saldo.test.rules.RuleExample;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvailableCreditTest {

    @DisplayName("A-1")
    @ParameterizedTest(name = "{0}")
    @ExampleSource({"Ex:A-1", "Ex:A-1c"})
    void isWhatTheRuleBookSays(RuleExample row) {
        List<Money> figures = row.numbers().stream()
                .map(number -> usd(number.toPlainString()))
                .toList();
        Unsettled unsettled = new Unsettled(figures.get(3), figures.get(4));
        AvailableCredit.Direct credit =
                new AvailableCredit.Direct(figures.get(0), figures.get(1), figures.get(2), unsettled);
        assertEquals(figures.get(5), credit.available());
    }

    @DisplayName("A-1")
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Ex:A-1b*, 0, 1017.33, 0.00, 1121.91, 0, -104.58",
        "Ex:A-5, 0, 0, 0, 0, 0, 0",
        "Ex:BK-3, 100000, 50000, 5000, 30000, 25000, 100000"
    })
    void isCashLimitAndRefundLessWhatIsUnsettled(
            String example, String cash, String limit, String refund, String current, String previous, String result) {
        AvailableCredit.Direct credit = new AvailableCredit.Direct(
                usd(cash), usd(limit), usd(refund), new Unsettled(usd(current), usd(previous)));
        assertEquals(usd(result), credit.available());
    }

    @DisplayName("A-2")
    @ParameterizedTest(name = "{0}")
    @CsvSource({"Ex:A-2, 1000, 300, 150, 550", "Ex:A-2b before, 1000, 300, 150, 550", "Ex:A-2b, 1000, 450, 0, 550"})
    void isQuotaLessWhatIsConsumedOfAnEcosystemAccount(
            String example, long quota, long ledger, long unbilled, long result) {
        AvailableCredit credit = new AvailableCredit.Ecosystem(idr(quota), idr(ledger), idr(unbilled));
        assertEquals(idr(result), credit.available());
    }

    @Tag("A-3")
    @DisplayName("A-4")
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Ex:A-1c*, 100, 0, 50, 50, 50",
        "refunds count first, 100, 30, 50, 20, 80",
        "never below 0, 100, 80, 50, 0, 100",
        "never above the limit, 100, 0, 250, 100, 0"
    })
    void usesTheLimitForWhatRefundsDoNotCover(
            String example, long limit, long refund, long unsettled, long used, long left) {
        AvailableCredit.Direct credit =
                new AvailableCredit.Direct(idr(50), idr(limit), idr(refund), new Unsettled(idr(unsettled), idr(0)));
        assertEquals(idr(used), credit.creditUsed());
        assertEquals(idr(left), credit.availableCreditLimit());
    }

    @DisplayName("K-9")
    @Test
    void restoresTheLimitByPayingAndLeavesAvailableAsItWas() { // Ex:K-9
        AvailableCredit.Direct before =
                new AvailableCredit.Direct(idr(50), idr(100), idr(0), new Unsettled(idr(0), idr(50)));
        AvailableCredit.Direct after = new AvailableCredit.Direct(idr(0), idr(100), idr(0), Unsettled.none(IDR));
        assertEquals(idr(50), before.availableCreditLimit());
        assertEquals(idr(100), after.availableCreditLimit());
        assertEquals(idr(100), before.available());
        assertEquals(idr(100), after.available());
    }

    @DisplayName("A-6")
    @Test
    void turnsNegativeWhenTaxIsAddedAtIssue() { // Ex:A-6
        AvailableCredit.Direct before =
                new AvailableCredit.Direct(idr(100000), idr(0), idr(0), new Unsettled(idr(95000), idr(0)));
        AvailableCredit.Direct issued =
                new AvailableCredit.Direct(idr(100000), idr(0), idr(0), new Unsettled(idr(0), idr(95000 + 10450)));
        assertEquals(idr(5000), before.available());
        assertEquals(idr(-5450), issued.available());
        assertEquals(true, Overdue.byAvailable(issued.available()).isOverdue());
    }

    @DisplayName("I-4")
    @Test
    void remainingCreditIsCashLessOngoingUsage() { // Ex:V-12
        Money cash = idr(50000).plus(idr(30000));
        AvailableCredit.Direct credit =
                new AvailableCredit.Direct(cash, idr(0), idr(0), new Unsettled(idr(20000), idr(0)));
        assertEquals(idr(60000), credit.remainingCredit(idr(20000)));
    }

    @DisplayName("I-18")
    @Test
    void splitsWhatIsUnsettledByMonth() {
        YearMonth november = YearMonth.of(2026, 11);
        YearMonth october = YearMonth.of(2026, 10);
        Unsettled split = Unsettled.split(
                List.of(
                        new Unsettled.UnbilledUsage(november, idr(1)),
                        new Unsettled.UnbilledUsage(october, idr(20)),
                        new Unsettled.TermBill(november, idr(300)),
                        new Unsettled.TermBill(october, idr(4000)),
                        new Unsettled.OtherBill(idr(50000))),
                november,
                CurrencyUnit.IDR);
        assertEquals(new Unsettled(idr(301), idr(54020)), split);
        assertEquals(idr(54321), split.total());
    }
}
