package io.saldo.account.lowbalance;

import io.saldo.account.account.AccountStore;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.credit.BookedCredit;
import io.saldo.account.figures.FindBalances;
import io.saldo.account.ledger.Balances;
import io.saldo.account.notice.AccountNotice;
import io.saldo.account.notice.AccountNoticeStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingClock;
import io.saldo.platform.time.BillingZone;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Looks each full hour whether available credit is about to run out, and says so at most once a local day (L-11). */
@UseCase
class ForecastRunOut implements DueTask {

    private final AccountStore accounts;
    private final LowBalanceStore store;
    private final HourlyBillStore bills;
    private final FindBalances balances;
    private final AccountNoticeStore notices;
    private final BillingClock clock;

    ForecastRunOut(
            AccountStore accounts,
            LowBalanceStore store,
            HourlyBillStore bills,
            FindBalances balances,
            AccountNoticeStore notices,
            BillingClock clock) {
        this.accounts = accounts;
        this.store = store;
        this.bills = bills;
        this.balances = balances;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return LowBalanceRunStore.FORECAST;
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return accounts.lock(account).replaceWithVoid();
    }

    /** Hours that were missed are not made up for: what matters is the credit of now. */
    @Override
    public Uni<Optional<Instant>> run(AccountId id, Instant dueAt) {
        Instant now = RunOutForecast.nextHour(clock.now()).minus(RunOutForecast.HOUR);
        Instant hour = now.isAfter(dueAt) ? now : dueAt;
        return accounts.find(id).map(Optional::orElseThrow).chain(account -> store.find(id)
                .map(state -> state.filter(AlertState::forecasts)
                        .filter(_ -> account.kindAt(hour).isMeasuredByAvailableCredit()))
                .chain(state -> state.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : look(account, hour).map(Optional::of)));
    }

    private Uni<Instant> look(BillingAccount account, Instant hour) {
        BillingZone zone = account.zoneAt(hour);
        Instant tomorrow = zone.startOf(zone.dayOf(hour).plusDays(1));
        return bills.used(account, hour.minus(RunOutForecast.LOOKS_BACK), hour)
                .chain(used -> balances.of(account, hour).chain(figures -> shortOf(account, used, figures)
                        .map(available -> tell(account, available, hour).replaceWith(tomorrow))
                        .orElseGet(() -> Uni.createFrom().item(RunOutForecast.nextHour(hour)))));
    }

    private static Optional<Money> shortOf(BillingAccount account, Money used, Balances figures) {
        return Optional.of(BookedCredit.available(account, figures))
                .filter(available -> new RunOutForecast(figures.counted(used)).isShort(available));
    }

    private Uni<Void> tell(BillingAccount account, Money available, Instant hour) {
        return notices.tell(account, AccountNotice.Kind.RUN_OUT, Map.of("available", available), hour);
    }
}
