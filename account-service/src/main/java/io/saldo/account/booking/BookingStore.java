package io.saldo.account.booking;

import io.saldo.account.AccountCrashPoint;
import io.saldo.account.AccountProblems;
import io.saldo.account.account.AccountAnnouncementStore;
import io.saldo.account.account.AccountStore;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.episode.EpisodeRunStore;
import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.Book;
import io.saldo.account.ledger.LedgerStore;
import io.saldo.account.ledger.StoppedBook;
import io.saldo.account.lowbalance.LowBalanceRunStore;
import io.saldo.account.lowbalance.LowBalanceRunStore.Move;
import io.saldo.account.partner.QuotaLevelRunStore;
import io.saldo.account.threshold.ThresholdRunStore;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.inbox.EventRefused;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Locks an account before a posting, and does afterwards, in the same transaction, what follows from the figures: low
 * balance, thresholds, overdue, suspension, and the account's new state (Decided 11 of the architecture).
 */
@Singleton
public class BookingStore {

    private final AccountStore accounts;
    private final AccountAnnouncementStore announcements;
    private final LedgerStore ledger;
    private final PricedBookStore priced;
    private final LowBalanceRunStore lowBalance;
    private final QuotaLevelRunStore quotaLevels;
    private final ThresholdRunStore thresholds;
    private final EpisodeRunStore episodes;

    BookingStore(
            AccountStore accounts,
            AccountAnnouncementStore announcements,
            LedgerStore ledger,
            PricedBookStore priced,
            LowBalanceRunStore lowBalance,
            QuotaLevelRunStore quotaLevels,
            ThresholdRunStore thresholds,
            EpisodeRunStore episodes) {
        this.accounts = accounts;
        this.announcements = announcements;
        this.ledger = ledger;
        this.priced = priced;
        this.lowBalance = lowBalance;
        this.quotaLevels = quotaLevels;
        this.thresholds = thresholds;
        this.episodes = episodes;
    }

    /** Empty when there is no such account. */
    public Uni<Optional<Booking>> lock(AccountId id, Instant now) {
        return lockAndOpen(id, now)
                .onFailure(StoppedBook.class)
                .transform(stopped -> AccountProblems.ACCOUNT_STOPPED.because(
                        "The book or the events of this account were changed by hand; nothing is posted until"
                                + " that is repaired."));
    }

    /** The same for an event: one of an account that is unknown or stopped is set aside until that has passed. */
    public Uni<Booking> lockForEvent(AccountId id, Instant now) {
        return lockAndOpen(id, now)
                .map(booking -> booking.orElseThrow(() ->
                        EventRefused.until("account:" + id, "UNKNOWN_ACCOUNT", "There is no account " + id + ".")))
                .onFailure(StoppedBook.class)
                .transform(stopped -> EventRefused.until(
                        StoppedBook.repairOf(id), "ACCOUNT_STOPPED", "The account is stopped; its book differs."));
    }

    /** Locks several in the order of their ids; those that are unknown or stopped are left out. */
    public Uni<Map<AccountId, Booking>> lockAll(Collection<AccountId> ids, Instant now) {
        return accounts.lockAll(ids).chain(() -> accounts.findAll(ids)).chain(found -> {
            var currencies = found.stream().collect(Collectors.toMap(BillingAccount::id, it -> it.currencyAt(now)));
            return ledger.open(currencies, now)
                    .map(books -> bookings(found, books))
                    .chain(open -> priced.add(open, now));
        });
    }

    private static Map<AccountId, Booking> bookings(List<BillingAccount> accounts, Map<AccountId, Book> books) {
        Map<AccountId, Booking> bookings = new TreeMap<>();
        accounts.forEach(account -> Optional.ofNullable(books.get(account.id()))
                .ifPresent(book -> bookings.put(account.id(), new Booking(account, book))));
        return bookings;
    }

    /** Writes what was posted, and what follows from it. */
    public Uni<Void> finish(Booking booking) {
        return finish(List.of(booking), booking.now());
    }

    /** The same for several bookings of one moment. */
    public Uni<Void> finish(Collection<Booking> bookings, Instant now) {
        Map<BillingAccount, Balances> after = new LinkedHashMap<>();
        bookings.forEach(booking -> after.put(booking.account(), booking.book().balances()));
        var moves = bookings.stream()
                .map(it -> new Move(it.account(), it.availableBefore(), it.available()))
                .toList();
        return ledger.append(bookings.stream()
                        .flatMap(booking -> booking.books().stream())
                        .toList())
                .invoke(() -> Crash.at(AccountCrashPoint.BOOK_WRITTEN))
                .chain(() -> lowBalance.changed(moves, now))
                .chain(() -> quotaLevels.changed(moves, now))
                .chain(() -> thresholds.changed(after, now))
                .chain(() -> episodes.evaluate(after, now))
                .chain(services -> announce(bookings, services));
    }

    private Uni<Optional<Booking>> lockAndOpen(AccountId id, Instant now) {
        return accounts.lockAndFind(id)
                .chain(account -> account.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : open(account.get(), now).map(Optional::of));
    }

    private Uni<Booking> open(BillingAccount account, Instant now) {
        return ledger.open(account.id(), account.currencyAt(now), now)
                .chain(book -> priced.add(new Booking(account, book), now));
    }

    private Uni<Void> announce(Collection<Booking> bookings, Map<AccountId, String> services) {
        return Multi.createFrom()
                .iterable(bookings)
                .onItem()
                .transformToUniAndConcatenate(booking -> announce(
                        booking,
                        Objects.requireNonNull(services.get(booking.account().id()))))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> announce(Booking booking, String services) {
        boolean owes = booking.book().balances().owes();
        BillingAccount after = booking.account().withServices(services, owes);
        return after.equals(booking.opening())
                ? Uni.createFrom().voidItem()
                : announcements.change(after, booking.now()).replaceWithVoid();
    }
}
