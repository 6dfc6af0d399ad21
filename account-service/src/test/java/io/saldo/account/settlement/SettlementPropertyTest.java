package io.saldo.account.settlement;

import static io.saldo.account.settlement.SettlementFixture.bill;
import static io.saldo.account.settlement.SettlementFixture.day;
import static io.saldo.account.settlement.SettlementFixture.own;
import static io.saldo.account.settlement.SettlementFixture.promo;
import static io.saldo.account.settlement.SettlementFixture.refund;
import static io.saldo.account.settlement.SettlementFixture.transferred;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.saldo.account.Seeded;
import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.Scope;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SettlementPropertyTest {

    @Test
    void neverSettlesMoreThanIsOpenOrThanThereIs() {
        Random random = Seeded.random();
        for (int run = 0; run < 2_000; run++) {
            List<Bill> bills = bills(random);
            List<Fund> funds = funds(random);
            MonthBound bound = MonthBound.values()[random.nextInt(2)];
            Settlement settlement = run(bills, funds, bound);
            bills.forEach(bill -> assertFalse(settlement.rest(bill).isNegative(), settlement::toString));
            funds.forEach(fund -> assertFalse(settlement.left(fund).isNegative(), settlement::toString));
            settlement
                    .allocations()
                    .forEach(allocation -> assertFalse(!allocation.amount().isPositive()));
        }
    }

    @Test
    void leavesNothingOpenThatAFundCouldStillPay() {
        Random random = Seeded.random();
        for (int run = 0; run < 2_000; run++) {
            List<Bill> bills = bills(random);
            List<Fund> funds = funds(random);
            MonthBound bound = MonthBound.values()[random.nextInt(2)];
            Settlement settlement = run(bills, funds, bound);
            for (Bill bill : bills) {
                for (Fund fund : funds) {
                    boolean both = settlement.rest(bill).isPositive()
                            && settlement.left(fund).isPositive();
                    assertFalse(both && fund.mayPay(bill.month(), bound), settlement::toString);
                }
            }
        }
    }

    @Test
    void givesTheSameForTheSameBillsAndFundsInAnyOrder() {
        Random random = Seeded.random();
        for (int run = 0; run < 500; run++) {
            List<Bill> bills = bills(random);
            List<Fund> funds = funds(random);
            Settlement settlement = run(bills, funds, MonthBound.OWN_MONTH_AND_LATER);
            Collections.shuffle(bills, random);
            Collections.shuffle(funds, random);
            assertEquals(settlement, run(bills, funds, MonthBound.OWN_MONTH_AND_LATER));
        }
    }

    @Test
    void settlesThePaymentOfANamedBillWithinTheSameLimits() {
        Random random = Seeded.random();
        for (int run = 0; run < 1_000; run++) {
            List<Bill> bills = bills(random);
            List<Fund> funds = funds(random);
            WriteOff.Switches switches = new WriteOff.Switches(
                    AutoWriteOff.values()[random.nextInt(2)], MonthBound.values()[random.nextInt(2)]);
            BillId named = bills.get(random.nextInt(bills.size())).id();
            Settlement settlement = new WriteOff(CurrencyUnit.IDR, bills, funds)
                    .runFor(new WriteOff.NamedPayment(named, "own-0"), switches);
            bills.forEach(bill -> assertFalse(settlement.rest(bill).isNegative(), settlement::toString));
            funds.forEach(fund -> assertFalse(settlement.left(fund).isNegative(), settlement::toString));
        }
    }

    @Test
    void makesInvoiceableSumToWhatIsPaidInMoneyUnderTheMonthBound() {
        Random random = Seeded.random();
        for (int run = 0; run < 1_000; run++) {
            List<Bill> bills = bills(random);
            List<Fund> refunds = funds(random).stream()
                    .filter(fund -> fund instanceof Fund.RefundBucket)
                    .toList();
            Settlement settlement = run(bills, refunds, MonthBound.OWN_MONTH_AND_LATER);
            Map<YearMonth, Money> spent = new TreeMap<>();
            refunds.forEach(fund -> spent.put(YearMonth.parse(fund.source()), settlement.spent(fund)));
            Map<BillId, Money> invoiceable = Invoiceable.of(bills, new TreeMap<>(spent));
            Money rests = Money.sum(bills.stream().map(settlement::rest).toList(), CurrencyUnit.IDR);
            assertEquals(rests, Money.sum(invoiceable.values(), CurrencyUnit.IDR));
        }
    }

    private static Settlement run(List<Bill> bills, List<Fund> funds, MonthBound bound) {
        return SettlementFixture.writeOff(bills, funds, new WriteOff.Switches(AutoWriteOff.ON, bound));
    }

    private static List<Bill> bills(Random random) {
        List<Bill> bills = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            Scope scope = Scope.values()[random.nextInt(2)];
            bills.add(bill("inv-" + i, 1 + random.nextInt(4), scope, day(1 + random.nextInt(3)), random.nextInt(200)));
        }
        return bills;
    }

    private static List<Fund> funds(Random random) {
        List<Fund> funds = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            funds.add(own("own-" + i, 1 + random.nextInt(3), random.nextInt(200)));
            funds.add(transferred("transferred-" + i, 1 + random.nextInt(3), random.nextInt(100)));
            funds.add(promo("promo-" + i, Optional.of(day(random.nextInt(9))), random.nextInt(100)));
            funds.add(refund(1 + i, random.nextInt(200)));
        }
        return funds;
    }
}
