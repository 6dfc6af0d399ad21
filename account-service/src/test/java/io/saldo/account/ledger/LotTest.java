package io.saldo.account.ledger;

import static io.saldo.account.Amounts.idr;
import static io.saldo.platform.money.CurrencyUnit.IDR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LotTest {
    private static final Instant FIRST = Instant.parse("2026-10-01T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-10-02T00:00:00Z");
    private static final Instant THIRD = Instant.parse("2026-10-03T00:00:00Z");

    @Test
    void listsWhatIsLeftOldestFirst() {
        List<Transaction> book = List.of(in("pay-2", SECOND, 200), in("pay-1", FIRST, 300), out("pay-1", SECOND, 120));
        assertEquals(
                List.of(
                        new Lot(BookAccount.CASH_OWN, "pay-1", FIRST, idr(180)),
                        new Lot(BookAccount.CASH_OWN, "pay-2", SECOND, idr(200))),
                Lot.open(book));
    }

    @Test
    void keepsItsAgeWhenMoneyComesBackIntoIt() {
        List<Transaction> book = List.of(in("pay-1", FIRST, 300), out("pay-1", SECOND, 300), in("pay-1", THIRD, 50));
        assertEquals(List.of(new Lot(BookAccount.CASH_OWN, "pay-1", FIRST, idr(50))), Lot.open(book));
    }

    @Test
    void leavesOutWhatIsSpent() {
        assertEquals(List.of(), Lot.open(List.of(in("pay-1", FIRST, 300), out("pay-1", SECOND, 300))));
    }

    private static Transaction in(String lot, Instant at, long amount) {
        return transaction(lot, at, idr(amount));
    }

    private static Transaction out(String lot, Instant at, long amount) {
        return transaction(lot, at, idr(-amount));
    }

    private static Transaction transaction(String lot, Instant at, Money credit) {
        Posting posting = Posting.of(TransactionType.ADJUST, Channel.ADMIN, IDR)
                .debit(BookAccount.ADJUSTMENT, Dimension.NONE, credit)
                .credit(BookAccount.CASH_OWN, Dimension.lot(lot), credit)
                .build();
        return new Transaction("txn-" + at, at, new Transaction.Source("adjustment", lot), posting);
    }
}
