package io.saldo.account.currency;

import io.saldo.account.account.AccountAnnouncementStore;
import io.saldo.account.account.AccountStore;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.booking.Booking;
import io.saldo.account.ledger.LedgerStore;
import io.saldo.account.ledger.Transaction;
import io.saldo.account.rate.ExchangeRate;
import io.saldo.platform.id.IdGenerator;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** Converts a locked account: both books, the record of it, its other amounts, and the account itself (X-6, BK-33). */
@Singleton
class ConvertedBookStore {

    private static final String SOURCE = "CURRENCY_SWITCH";

    private final LedgerStore ledger;
    private final ConversionStore conversions;
    private final KeptAmountStore kept;
    private final AccountStore accounts;
    private final AccountAnnouncementStore announcements;
    private final IdGenerator ids;

    ConvertedBookStore(
            LedgerStore ledger,
            ConversionStore conversions,
            KeptAmountStore kept,
            AccountStore accounts,
            AccountAnnouncementStore announcements,
            IdGenerator ids) {
        this.ledger = ledger;
        this.conversions = conversions;
        this.kept = kept;
        this.accounts = accounts;
        this.announcements = announcements;
        this.ids = ids;
    }

    /** Lots keep their turn: they are as old in the new book as they were in the old one. */
    Uni<Void> convert(Booking booking, ExchangeRate rate, YearMonth month) {
        BillingAccount account = booking.account();
        Conversion conversion = Conversion.of(ids.newId("txn", account.id()), booking.book(), rate, month);
        var source = new Transaction.Source(SOURCE, conversion.id())
                .described("Settlement in " + rate.to() + " at "
                        + rate.rate().stripTrailingZeros().toPlainString());
        return ledger.open(account.id(), rate.to(), booking.now())
                .map(book -> book.recalling(booking.book().lots()).post(source.at(1), conversion.arrived()))
                .chain(arrived -> ledger.append(List.of(booking.book().post(source, conversion.left()), arrived)))
                .chain(() -> conversions.insert(account.id(), conversion))
                .chain(() -> kept.convert(account.id(), rate))
                .chain(() -> settle(account.settlingIn(rate.to(), month), booking.now()));
    }

    private Uni<Void> settle(BillingAccount account, Instant now) {
        return accounts.saveTerms(account)
                .chain(() -> announcements.change(account, now))
                .replaceWithVoid();
    }
}
