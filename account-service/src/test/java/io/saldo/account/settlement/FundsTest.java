package io.saldo.account.settlement;

import static io.saldo.account.Amounts.idr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.Book;
import io.saldo.account.ledger.Stamp;
import io.saldo.account.ledger.Transaction;
import io.saldo.account.posting.FundPostings;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FundsTest {

    private static final Instant NOW = Instant.parse("2026-10-31T00:00:00Z");

    @Test
    @DisplayName("BK-13")
    void settlesNothingFromALotThatHasExpired() {
        assertEquals(1, Funds.of(expiring(NOW.plusSeconds(1)), NOW).size());
        assertEquals(List.of(), Funds.of(expiring(NOW), NOW));
    }

    @Test
    @DisplayName("W-8")
    void settlesABillThatComesLateFromWhatCouldBeSpentWhenItWasIssued() {
        assertEquals(1, Funds.of(expiring(NOW), NOW.minusSeconds(1)).size());
    }

    private static Book expiring(Instant until) {
        var book = new Book(
                AccountId.of(1, 1),
                new Stamp(NOW, () -> "txn-1"),
                new Book.Mark(0, 0),
                Balances.empty(CurrencyUnit.IDR),
                Balances.empty(CurrencyUnit.IDR),
                Map.of(),
                List.of());
        return book.post(
                new Transaction.Source("VOUCHER", "rdm-1"),
                FundPostings.codeRedeemed("vch-1", "rdm-1", idr(100)),
                Optional.of(until));
    }
}
