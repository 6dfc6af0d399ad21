package io.saldo.account.currency;

import io.saldo.account.account.AccountStore;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.notice.AccountNotice;
import io.saldo.account.notice.AccountNoticeStore;
import io.saldo.account.providersetting.ProviderSettingStore;
import io.saldo.account.providersetting.ProviderSettings;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the switch that was asked for, right after the write-off of the old month's invoices, if the conditions still hold;
 * if not, everything stays as it is.
 */
@UseCase
class SwitchCurrency implements DueTask {

    private final AccountStore accounts;
    private final BookingStore bookings;
    private final CurrencyRequestStore requests;
    private final SwitchStandingStore standings;
    private final ConvertedBookStore converted;
    private final ProviderSettingStore settings;
    private final AccountNoticeStore notices;
    private final AuditLog audit;
    private final BillingClock clock;

    SwitchCurrency(
            AccountStore accounts,
            BookingStore bookings,
            CurrencyRequestStore requests,
            SwitchStandingStore standings,
            ConvertedBookStore converted,
            ProviderSettingStore settings,
            AccountNoticeStore notices,
            AuditLog audit,
            BillingClock clock) {
        this.accounts = accounts;
        this.bookings = bookings;
        this.requests = requests;
        this.standings = standings;
        this.converted = converted;
        this.settings = settings;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return CurrencyRequestStore.SWITCH;
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return accounts.lock(account).replaceWithVoid();
    }

    /** Late work is booked at the moment it is done: all that was booked before is converted with it. */
    @Override
    public Uni<Optional<Instant>> run(AccountId account, Instant dueAt) {
        return bookings.lock(account, clock.now()).map(Optional::orElseThrow).chain(booking -> requests.pending(account)
                .chain(request -> request.map(pending -> decide(booking, pending))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))));
    }

    /** A zone that changes with the month has moved its beginning. */
    private Uni<Optional<Instant>> decide(Booking booking, CurrencyRequest request) {
        return settings.on(request.month().atDay(1), ProviderSettings.COLLECTION_WINDOW)
                .map(window -> new SwitchTime(booking.account().terms().startOf(request.month()), window))
                .chain(time -> decide(booking, request, time));
    }

    private Uni<Optional<Instant>> decide(Booking booking, CurrencyRequest request, SwitchTime time) {
        if (booking.now().isBefore(time.first())) {
            return Uni.createFrom().item(Optional.of(time.first()));
        }
        return standings.due(booking, request, time).chain(found -> {
            boolean waits = found.standing().invoiceAwaited() || found.charging();
            Optional<Instant> again = time.again(booking.now()).filter(_ -> waits);
            return again.isPresent()
                    ? Uni.createFrom().item(again)
                    : end(booking, request, found.standing().failed()).replaceWith(Optional.empty());
        });
    }

    private Uni<Void> end(Booking booking, CurrencyRequest request, Optional<SwitchCondition> failed) {
        return failed.map(condition -> fail(booking, request, condition)).orElseGet(() -> make(booking, request));
    }

    private Uni<Void> make(Booking booking, CurrencyRequest request) {
        AccountId id = booking.account().id();
        return standings
                .ratesOf(booking.account(), request)
                .map(Optional::orElseThrow)
                .chain(rate -> converted
                        .convert(booking, rate, request.month())
                        .chain(() -> requests.decide(id, CurrencyRequest.State.DONE, Optional.empty(), booking.now()))
                        .chain(() -> notices.tell(
                                booking.account(),
                                AccountNotice.Kind.CURRENCY_CHANGED,
                                Map.of(
                                        "from", request.from(),
                                        "to", request.to(),
                                        "rate", rate.rate().toPlainString(),
                                        "rateDate", rate.date()),
                                booking.now())));
    }

    /** The customer is told, and the provider's staff finds it in the audit log. */
    private Uni<Void> fail(Booking booking, CurrencyRequest request, SwitchCondition condition) {
        AccountId id = booking.account().id();
        return requests.decide(id, CurrencyRequest.State.FAILED, Optional.of(condition), booking.now())
                .chain(() -> notices.tell(
                        booking.account(),
                        AccountNotice.Kind.CURRENCY_CHANGE_FAILED,
                        Map.of(
                                "from", request.from(),
                                "to", request.to(),
                                "condition", condition,
                                "reason", condition.failed()),
                        booking.now()))
                .chain(() -> audit.append(new AuditLog.Change(
                        request.requestedBy(),
                        "switch-currency",
                        Optional.of(id),
                        request.month().toString(),
                        condition + ": " + condition.failed(),
                        Optional.of(request.from()),
                        Optional.of(request.from()))));
    }
}
