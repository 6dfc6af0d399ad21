package io.saldo.account.ledger;

import static io.saldo.account.Amounts.idr;
import static io.saldo.platform.money.CurrencyUnit.IDR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.account.Seeded;
import io.saldo.platform.money.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BalancesTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Dimension LOT = Dimension.lot("pay-1");

    @DisplayName("BK-3")
    @Test
    void turnsTheSignOfFundsOnly() { // Ex:BK-3
        Balances balances = Balances.of(
                IDR,
                List.of(
                        new Entry(BookAccount.CASH_OWN, LOT, idr(-70000)),
                        new Entry(BookAccount.CASH_TRANSFERRED, Dimension.lot("1000"), idr(-20000)),
                        new Entry(BookAccount.CASH_PROMO, Dimension.lot("vch-1"), idr(-10000)),
                        new Entry(BookAccount.CREDIT_REFUND, Dimension.month(OCTOBER), idr(-5000)),
                        new Entry(BookAccount.UNBILLED, Dimension.usage(OCTOBER, Scope.PLATFORM), idr(30000)),
                        new Entry(BookAccount.BILLED, Dimension.bill(new BillId("inv-1")), idr(25000))));
        assertEquals(idr(100000), balances.cash());
        assertEquals(idr(5000), balances.creditRefund());
        assertEquals(idr(55000), balances.unsettled());
        Money limit = idr(50000);
        assertEquals(
                idr(100000),
                balances.cash().plus(limit).plus(balances.creditRefund()).minus(balances.unsettled()));
    }

    @Test
    void owesWhatIsOpenOfABillWhateverACorrectionGivesBack() {
        Entry given = new Entry(BookAccount.UNBILLED, Dimension.usage(OCTOBER, Scope.PLATFORM), idr(-30000));
        Entry open = new Entry(BookAccount.BILLED, Dimension.bill(new BillId("inv-1")), idr(25000));
        assertTrue(Balances.of(IDR, List.of(given, open)).owes());
        assertFalse(Balances.of(IDR, List.of(given)).owes());
    }

    @DisplayName("BK-3")
    @Test
    void refusesFundsBelowZero() {
        Entry in = new Entry(BookAccount.CASH_OWN, LOT, idr(-100));
        Entry tooMuch = new Entry(BookAccount.CASH_OWN, LOT, idr(101));
        assertThrows(IllegalStateException.class, () -> Balances.of(IDR, List.of(in, tooMuch)));
    }

    @DisplayName("BK-3")
    @Test
    void refusesALotBelowZeroThoughOthersHaveEnough() {
        Entry other = new Entry(BookAccount.CASH_OWN, Dimension.lot("pay-2"), idr(-100));
        Entry out = new Entry(BookAccount.CASH_OWN, LOT, idr(1));
        assertThrows(IllegalStateException.class, () -> Balances.of(IDR, List.of(other, out)));
    }

    @DisplayName("BK-1")
    @Test
    void sumToZeroOverARandomBookInAnyOrder() {
        Random random = Seeded.random();
        for (int run = 0; run < 200; run++) {
            List<Posting> book = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                book.add(moneyIn("pay-" + random.nextInt(5), idr(1 + random.nextInt(1_000_000))));
            }
            book.add(book.get(random.nextInt(book.size())).reversed());
            Balances balances = balances(book);
            Money sum = balances.cash().negated().plus(balances.of(BookAccount.CLEARING_GATEWAY));
            assertTrue(sum.isZero(), book::toString);
            Collections.shuffle(book, random);
            assertEquals(balances, Balances.of(IDR, entries(book)));
        }
    }

    private static Balances balances(List<Posting> book) {
        Balances balances = Balances.empty(IDR);
        for (Posting posting : book) {
            balances = balances.plus(posting);
        }
        return balances;
    }

    private static List<Entry> entries(List<Posting> book) {
        return book.stream().flatMap(posting -> posting.entries().stream()).toList();
    }

    private static Posting moneyIn(String lot, Money amount) {
        return Posting.of(TransactionType.CHARGE, Channel.GENERIC, IDR)
                .debit(BookAccount.CLEARING_GATEWAY, Dimension.gatewayAccount("generic"), amount)
                .credit(BookAccount.CASH_OWN, Dimension.lot(lot), amount)
                .build();
    }
}
