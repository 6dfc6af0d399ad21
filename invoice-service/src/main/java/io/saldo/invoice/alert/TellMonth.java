package io.saldo.invoice.alert;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.account.AccountStore;
import io.saldo.invoice.setting.SettingStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/** Tells an account of products whose month is rated as a whole, once the month is billed (L-10). */
@UseCase
class TellMonth {

    private final AccountStore accounts;
    private final SpendAlertStore alerts;
    private final SpendingStore spending;
    private final SettingStore settings;
    private final TellSpending tellSpending;

    TellMonth(
            AccountStore accounts,
            SpendAlertStore alerts,
            SpendingStore spending,
            SettingStore settings,
            TellSpending tellSpending) {
        this.accounts = accounts;
        this.alerts = alerts;
        this.spending = spending;
        this.settings = settings;
        this.tellSpending = tellSpending;
    }

    /** The account is locked; gives when it is due next, never again once there are no thresholds any more. */
    @WithTransaction
    Uni<Optional<Instant>> handle(AccountId id, Instant dueAt) {
        return accounts.find(id).map(Optional::orElseThrow).chain(account -> alerts.find(id)
                .chain(wanted ->
                        wanted.isEmpty() ? Uni.createFrom().item(Optional.empty()) : tell(account, wanted, dueAt)));
    }

    private Uni<Optional<Instant>> tell(AccountChanged account, SpendAlerts wanted, Instant dueAt) {
        YearMonth month = account.calendar().monthOf(dueAt).minusMonths(1);
        return after(account, month)
                .chain(after -> after.isAfter(dueAt)
                        ? Uni.createFrom().item(Optional.of(after))
                        : tell(account, wanted, month));
    }

    /** By the window that is set by now, as the run of the month is. */
    private Uni<Instant> after(AccountChanged account, YearMonth month) {
        return settings.collectionWindow(month.plusMonths(1).atDay(1))
                .map(window -> SpendSchedule.after(month, account.calendar(), window));
    }

    private Uni<Optional<Instant>> tell(AccountChanged account, SpendAlerts wanted, YearMonth month) {
        SpendAlerts told = account.paysAsMember() ? SpendAlerts.NONE : wanted;
        return spending.ofMonth(account.billingAccountId(), month, account.pricingCurrency())
                .chain(found -> tellSpending.tell(found, _ -> told))
                .chain(() -> after(account, month.plusMonths(1)))
                .map(Optional::of);
    }
}
