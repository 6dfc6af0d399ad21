package io.saldo.account.transfer;

import static io.saldo.account.Amounts.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.Book;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.Stamp;
import io.saldo.account.ledger.Transaction;
import io.saldo.account.posting.FundPostings;
import io.saldo.account.posting.Part;
import io.saldo.account.posting.TransferPostings;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TransferTest {

    private static final AccountId A = AccountId.of(1, 1);
    private static final AccountId B = AccountId.of(1, 2);
    private static final AccountId C = AccountId.of(1, 3);
    private static final Transaction.Source TEST = new Transaction.Source("TEST", "test");

    @Test
    @DisplayName("Ex:E-10")
    void givesNoMoreThanMayBeSpent() {
        assertEquals(usd("100"), new Transferable(usd("500"), usd("100"), usd("0"), usd("0"), usd("100")).amount());
    }

    @Test
    @DisplayName("Ex:E-10b")
    void givesNothingThatWasReceivedByTransfer() {
        assertEquals(usd("400"), new Transferable(usd("500"), usd("100"), usd("0"), usd("0"), usd("450")).amount());
    }

    @Test
    @DisplayName("Ex:E-10c")
    void givesNoPromotionalCreditAndNothingThatIsHeld() {
        Money spendable = usd("450").minus(usd("120"));
        assertEquals(usd("330"), new Transferable(usd("500"), usd("100"), usd("50"), usd("0"), spendable).amount());
        assertEquals(usd("350"), new Transferable(usd("500"), usd("100"), usd("50"), usd("0"), usd("450")).amount());
    }

    @Test
    @DisplayName("E-10")
    void givesNoLotThatMayNotBeWithdrawnYet() {
        assertEquals(usd("70"), new Transferable(usd("100"), usd("0"), usd("0"), usd("30"), usd("90")).amount());
        assertEquals(usd("0"), new Transferable(usd("100"), usd("0"), usd("0"), usd("0"), usd("-1")).amount());
    }

    @Test
    @DisplayName("Ex:E-12")
    void takesBackNoMoreThanTheOtherMaySpend() {
        Revocable revocable = new Revocable(usd("180"), usd("300"), usd("150"));
        assertEquals(usd("150"), revocable.amount());
        assertEquals(usd("0"), new Revocable(usd("180"), usd("300"), usd("-5")).amount());
    }

    @Test
    @DisplayName("Ex:E-12b")
    void takesFromItsOwnLotsFirstThenFromTheOldestOthers() {
        Book book = received(received(book(B), "trf-a", A, "100"), "trf-c", C, "200");
        book = spent(spent(book, "trf-a", "100"), "trf-c", "50");
        Money ledger = book.balances().of(BookAccount.CASH_TRANSFERRED);
        assertEquals(usd("150"), ledger);
        assertEquals(usd("100"), new Revocable(ledger, usd("100"), usd("900")).amount());
        assertEquals(usd("150"), new Revocable(ledger, usd("200"), usd("900")).amount());

        List<Part> taken = OrderedLots.received(book, "trf-a", Set.of("trf-a")).take(usd("100"));
        assertEquals(List.of(Part.lot(BookAccount.CASH_TRANSFERRED, "trf-c", usd("100"))), taken);
        Book after = book.post(TEST, TransferPostings.takenBack(taken, A, CurrencyUnit.USD));
        Money left = after.balances().of(BookAccount.CASH_TRANSFERRED);
        assertEquals(usd("50"), new Revocable(left, usd("200"), usd("800")).amount());
    }

    @Test
    @DisplayName("E-12")
    void ordersWhatIsTakenBack() {
        Book book = received(received(received(book(B), "trf-1", C, "10"), "trf-2", A, "20"), "trf-3", A, "40");
        assertEquals(
                List.of(lot("trf-3", "40"), lot("trf-2", "20"), lot("trf-1", "5")),
                OrderedLots.received(book, "trf-3", Set.of("trf-2", "trf-3")).take(usd("65")));
    }

    @Test
    @DisplayName("E-12")
    void goesBackIntoTheLotsItCameFromTheLastOneFirst() {
        Book book = own(own(book(A), "pay-old", "100"), "pay-new", "300");
        List<Part> lots = OrderedLots.own(book, Set.of()).take(usd("300"));
        assertEquals(List.of(own("pay-old", "100"), own("pay-new", "200")), lots);
        Transfer transfer =
                Transfer.made("trf-1", A, new TransferWish(B, usd("300"), "for you", Optional.empty()), lots, day(5));
        Transfer once = transfer.reclaimed(usd("150"));
        assertEquals(List.of(own("pay-new", "150")), once.returnedSince(transfer));
        Transfer twice = once.reclaimed(usd("80"));
        assertEquals(List.of(own("pay-old", "30"), own("pay-new", "50")), twice.returnedSince(once));
        assertEquals(usd("70"), twice.left());
        assertEquals(2, twice.source().version());
        assertThrows(IllegalStateException.class, () -> twice.reclaimed(usd("70.01")));
    }

    @Test
    @DisplayName("E-10")
    void leavesLotsThatMayNotBeWithdrawnYet() {
        Book book = own(own(book(A), "pay-old", "100"), "pay-new", "300");
        Transferable left = TransferPair.transferable(book.balances(), usd("400"), Set.of("pay-old"));
        assertEquals(usd("300"), left.amount());
        assertEquals(
                List.of(own("pay-new", "300")),
                OrderedLots.own(book, Set.of("pay-old")).take(left.amount()));
    }

    @Test
    @Tag("BK-30")
    @DisplayName("Ex:BK-30")
    void postsATransferInBothBooks() {
        List<Part> lots = List.of(own("pay-1", "300"));
        assertEquals(
                "USD: CASH_OWN +300.00; IN_TRANSIT -300.00", text(TransferPostings.given(lots, B, CurrencyUnit.USD)));
        assertEquals(
                "USD: IN_TRANSIT +300.00; CASH_TRANSFERRED -300.00",
                text(TransferPostings.received("trf-1", A, usd("300"))));
    }

    @Test
    @Tag("BK-31")
    @DisplayName("Ex:BK-31")
    void postsAReclaimInBothBooks() {
        assertEquals(
                "USD: CASH_TRANSFERRED +100.00; IN_TRANSIT -100.00",
                text(TransferPostings.takenBack(List.of(lot("trf-1", "100")), A, CurrencyUnit.USD)));
        assertEquals(
                "USD: IN_TRANSIT +100.00; CASH_OWN -100.00",
                text(TransferPostings.returned(List.of(own("pay-1", "100")), B, CurrencyUnit.USD)));
    }

    private static Book book(AccountId account) {
        Balances none = Balances.empty(CurrencyUnit.USD);
        return new Book(account, new Stamp(day(1), () -> "txn"), new Book.Mark(0, 0), none, none, Map.of(), List.of());
    }

    /** A day after whatever was posted before. */
    private static Book later(Book book) {
        Stamp next = new Stamp(book.stamp().at().plus(Duration.ofDays(1)), () -> "txn");
        return new Book(book.account(), next, book.mark(), book.opening(), book.balances(), book.lots(), book.posted());
    }

    private static Book received(Book book, String transfer, AccountId from, String amount) {
        return later(book).post(TEST, TransferPostings.received(transfer, from, usd(amount)));
    }

    private static Book spent(Book book, String transfer, String amount) {
        return book.post(TEST, TransferPostings.takenBack(List.of(lot(transfer, amount)), C, CurrencyUnit.USD));
    }

    private static Book own(Book book, String payment, String amount) {
        return later(book).post(TEST, FundPostings.adjusted(own(payment, amount)));
    }

    private static Part own(String payment, String amount) {
        return Part.lot(BookAccount.CASH_OWN, payment, usd(amount));
    }

    private static Part lot(String transfer, String amount) {
        return Part.lot(BookAccount.CASH_TRANSFERRED, transfer, usd(amount));
    }

    private static Instant day(int day) {
        return Instant.parse("2026-10-01T00:00:00Z").plus(Duration.ofDays(day));
    }

    private static String text(Posting posting) {
        return posting.currency() + ": "
                + posting.entries().stream()
                        .map(entry -> entry.account() + " " + (entry.amount().isPositive() ? "+" : "")
                                + entry.amount().amount())
                        .collect(Collectors.joining("; "));
    }
}
