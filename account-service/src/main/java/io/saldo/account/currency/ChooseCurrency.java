package io.saldo.account.currency;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.account.SettingAuditStore;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.notice.AccountNotice;
import io.saldo.account.notice.AccountNoticeStore;
import io.saldo.account.providersetting.ProviderSettingStore;
import io.saldo.account.providersetting.ProviderSettings;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Asks for another settlement currency from next month on, replaces the wish, or takes it back. */
@UseCase
class ChooseCurrency {

    private final BookingStore bookings;
    private final CurrencyRequestStore requests;
    private final SwitchStandingStore standings;
    private final OfferedCurrencyStore offers;
    private final ProviderSettingStore settings;
    private final AccountNoticeStore notices;
    private final SettingAuditStore audit;
    private final BillingClock clock;

    ChooseCurrency(
            BookingStore bookings,
            CurrencyRequestStore requests,
            SwitchStandingStore standings,
            OfferedCurrencyStore offers,
            ProviderSettingStore settings,
            AccountNoticeStore notices,
            SettingAuditStore audit,
            BillingClock clock) {
        this.bookings = bookings;
        this.requests = requests;
        this.standings = standings;
        this.offers = offers;
        this.settings = settings;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @WithTransaction
    Uni<CurrencyResult> handle(AccountId id, CurrencyUnit wanted, Author author) {
        return bookings.lock(id, clock.now()).map(Optional::orElseThrow).chain(booking -> requests.pending(id)
                .chain(pending -> {
                    BillingAccount account = booking.account();
                    var request = new CurrencyRequest(
                            account.currencyAt(booking.now()),
                            wanted,
                            account.monthAt(booking.now()).plusMonths(1),
                            booking.now(),
                            author.caller().name());
                    return offers.to(account, booking.now())
                            .map(offered -> rejection(pending, request, offered))
                            .chain(rejection -> rejection
                                    .map(why -> Uni.createFrom().<CurrencyResult>item(why))
                                    .orElseGet(() -> request.isForAChange()
                                            ? ask(booking, pending, request, author)
                                            : cancel(booking, pending, author)));
                }));
    }

    private static Optional<CurrencyRejection> rejection(
            Optional<CurrencyRequest> pending, CurrencyRequest request, OfferedCurrencies offered) {
        Optional<CurrencyRejection> running = pending.filter(
                        earlier -> earlier.month().isBefore(request.month()))
                .map(earlier -> new CurrencyRejection.BeingSwitched(earlier.to()));
        return running.isPresent() || offered.include(request.to())
                ? running
                : Optional.of(new CurrencyRejection.NotOffered(request.to()));
    }

    private Uni<CurrencyResult> cancel(Booking booking, Optional<CurrencyRequest> pending, Author author) {
        AccountId id = booking.account().id();
        return pending.isEmpty()
                ? Uni.createFrom().item(new CurrencyResult.Taken())
                : requests.withdraw(id, CurrencyRequest.State.CANCELLED, booking.now())
                        .chain(() -> keep(
                                id, author, pending.get().to(), pending.get().from()))
                        .replaceWith(new CurrencyResult.Taken());
    }

    private Uni<CurrencyResult> ask(
            Booking booking, Optional<CurrencyRequest> pending, CurrencyRequest request, Author author) {
        if (pending.filter(same -> same.to() == request.to()).isPresent()) {
            return Uni.createFrom().item(new CurrencyResult.Taken());
        }
        return standings.asked(booking, request).chain(standing -> standing.failed()
                .map(failed -> Uni.createFrom().<CurrencyResult>item(new CurrencyRejection.Unfit(failed)))
                .orElseGet(() -> replace(booking, pending, request)
                        .chain(() -> keep(
                                booking.account().id(),
                                author,
                                pending.map(CurrencyRequest::to).orElse(request.from()),
                                request.to()))
                        .replaceWith(new CurrencyResult.Taken())));
    }

    private Uni<Void> replace(Booking booking, Optional<CurrencyRequest> pending, CurrencyRequest request) {
        BillingAccount account = booking.account();
        Instant begin = account.terms().startOf(request.month());
        Uni<Void> cleared = pending.isEmpty()
                ? Uni.createFrom().voidItem()
                : requests.withdraw(account.id(), CurrencyRequest.State.REPLACED, booking.now());
        var data = Map.of(
                "from",
                request.from(),
                "to",
                request.to(),
                "effectiveFrom",
                account.zoneAt(begin).dayOf(begin));
        return cleared.chain(() -> settings.on(request.month().atDay(1), ProviderSettings.COLLECTION_WINDOW))
                .chain(window -> requests.ask(account.id(), request, new SwitchTime(begin, window).first()))
                .chain(() -> notices.tell(account, AccountNotice.Kind.CURRENCY_CHANGING, data, booking.now()));
    }

    private Uni<Void> keep(AccountId id, Author author, CurrencyUnit before, CurrencyUnit after) {
        return audit.append(id, "settlement-currency", author, before, after);
    }
}
