package io.saldo.account.reversal;

import static io.saldo.account.Amounts.idr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.Book;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Channel;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.Stamp;
import io.saldo.account.ledger.Transaction;
import io.saldo.account.posting.Clearing;
import io.saldo.account.posting.FundPostings;
import io.saldo.account.posting.MoneyIn;
import io.saldo.account.posting.Part;
import io.saldo.account.posting.ReversalPostings;
import io.saldo.account.posting.TaxShare;
import io.saldo.account.reversal.PaymentReversed.Kind;
import io.saldo.account.reversal.PaymentReversed.TaxLine;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReversalTest {

    private static final Instant NOW = Instant.parse("2026-10-01T00:00:00Z");
    private static final BillId BILL = new BillId("rev-1");

    @DisplayName("BK-32")
    @Test
    void takesItsLotThenOtherOwnCashAndOwesTheRest() { // Ex:BK-32
        var ppn = List.of(new TaxShare("ppn", idr(11000)));
        var in = new MoneyIn("pay-1", "generic", Channel.GENERIC, idr(100000), ppn, idr(4000));
        assertEquals(idr(115000), in.total());
        Book book = book().post(source(1), in.posting())
                .post(source(2), spent("pay-1", 100000 - 60000))
                .post(source(3), FundPostings.adjusted(Part.lot(BookAccount.CASH_OWN, "adj-1", idr(25000))));
        Reversal reversal = Reversal.of("pay-1", in.credit(), book);
        assertEquals(idr(15000), reversal.owed());
        Posting posting = ReversalPostings.takenBack(
                Kind.CHARGEBACK.transactionType(),
                Channel.GENERIC,
                reversal.lots(),
                BILL,
                new ReversalPostings.MoneyBack(in.credit(), ppn, in.serviceFee()),
                Clearing.atGateway("generic"));
        assertEquals(
                "CASH_OWN +60000; CASH_OWN +25000; BILLED +15000; TAX_PAYABLE +11000; FEE_INCOME +4000;"
                        + " CLEARING_GATEWAY -115000",
                text(posting));
        Balances after = book.post(source(4), posting).balances();
        assertEquals(idr(0), after.cash());
        assertEquals(idr(15000), after.unsettled());
    }

    @DisplayName("BK-32")
    @Test
    void takesTheOldestOfTheOtherLotsAndNoMoreThanIsAsked() {
        Book old = book().post(source(1), FundPostings.adjusted(Part.lot(BookAccount.CASH_OWN, "b-old", idr(30))));
        Book book = later(old)
                .post(source(2), FundPostings.adjusted(Part.lot(BookAccount.CASH_OWN, "a-new", idr(30))))
                .post(source(3), FundPostings.adjusted(Part.lot(BookAccount.CASH_OWN, "pay-1", idr(30))))
                .post(source(4), FundPostings.codeRedeemed("vch", "rdm", idr(500)));
        assertEquals("pay-1 30, b-old 20", lots(Reversal.of("pay-1", idr(50), book)));
        Reversal more = Reversal.of("pay-1", idr(100), book);
        assertEquals("pay-1 30, b-old 30, a-new 30", lots(more));
        assertEquals(idr(10), more.owed());
        assertEquals("", lots(Reversal.of("pay-1", idr(0), book)));
    }

    @DisplayName("BK-32")
    @Test
    void takesOnlyWhatAddsUp() {
        assertTrue(reversed(idr(100), idr(11), idr(11), idr(4), idr(115)).addsUp());
        assertFalse(reversed(idr(100), idr(11), idr(11), idr(4), idr(114)).addsUp());
        assertFalse(reversed(idr(100), idr(11), idr(10), idr(4), idr(115)).addsUp());
        assertFalse(reversed(idr(100), idr(11), idr(11), Money.zero(CurrencyUnit.USD), idr(111))
                .addsUp());
    }

    private static PaymentReversed reversed(Money credit, Money tax, Money line, Money fee, Money amount) {
        return new PaymentReversed(
                AccountId.of(1, 1),
                "pay-1",
                Kind.REVERSED,
                amount,
                credit,
                tax,
                List.of(new TaxLine("ppn", line)),
                fee,
                "gen-1",
                NOW);
    }

    private static Posting spent(String lot, long amount) {
        return FundPostings.adjusted(Part.lot(BookAccount.CASH_OWN, lot, idr(-amount)));
    }

    private static Book book() {
        Balances none = Balances.empty(CurrencyUnit.IDR);
        return new Book(
                AccountId.of(1, 1), new Stamp(NOW, () -> "txn"), new Book.Mark(0, 0), none, none, Map.of(), List.of());
    }

    private static Book later(Book book) {
        var stamp = new Stamp(NOW.plusSeconds(1), () -> "txn");
        return new Book(book.account(), stamp, book.mark(), book.opening(), book.balances(), book.lots(), List.of());
    }

    private static Transaction.Source source(int number) {
        return new Transaction.Source("TEST", "t").at(number);
    }

    private static String lots(Reversal reversal) {
        return reversal.lots().stream()
                .map(lot -> lot.dimension().value() + " " + lot.amount().amount())
                .collect(Collectors.joining(", "));
    }

    private static String text(Posting posting) {
        return posting.entries().stream()
                .map(entry -> "%s %+d".formatted(entry.account(), entry.amount().minorUnits()))
                .collect(Collectors.joining("; "));
    }
}
