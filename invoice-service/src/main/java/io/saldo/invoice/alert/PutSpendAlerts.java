package io.saldo.invoice.alert;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.account.AccountStore;
import io.saldo.invoice.setting.SettingStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.due.DueRows;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.security.Caller;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Replaces the thresholds of an account that is no member of an enterprise, in the currency of its prices (L-10). */
@UseCase
class PutSpendAlerts {

    private final AccountStore accounts;
    private final SpendAlertStore alerts;
    private final SettingStore settings;
    private final DueRows dueRows;
    private final AuditLog audit;
    private final BillingClock clock;

    PutSpendAlerts(
            AccountStore accounts,
            SpendAlertStore alerts,
            SettingStore settings,
            DueRows dueRows,
            AuditLog audit,
            BillingClock clock) {
        this.accounts = accounts;
        this.alerts = alerts;
        this.settings = settings;
        this.dueRows = dueRows;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of a wish. */
    enum Result {
        PUT,
        NOT_FOR_MEMBERS,
        OTHER_CURRENCY
    }

    @WithTransaction
    Uni<Result> handle(Caller caller, AccountId id, SpendAlerts wanted, String reason) {
        return accounts.lock(id)
                .chain(() -> accounts.find(id))
                .map(Optional::orElseThrow)
                .chain(account -> {
                    if (account.paysAsMember()) {
                        return Uni.createFrom().item(Result.NOT_FOR_MEMBERS);
                    }
                    boolean same = wanted.list().stream()
                            .allMatch(alert -> alert.threshold().currency() == account.pricingCurrency());
                    return same
                            ? put(caller, account, wanted, reason).replaceWith(Result.PUT)
                            : Uni.createFrom().item(Result.OTHER_CURRENCY);
                });
    }

    private Uni<Void> put(Caller caller, AccountChanged account, SpendAlerts wanted, String reason) {
        AccountId id = account.billingAccountId();
        YearMonth month = account.calendar().monthOf(clock.now());
        return alerts.find(id)
                .call(() -> alerts.put(id, wanted))
                .chain(before -> audit.append(change(caller, id, before.list(), wanted.list(), reason)))
                .chain(() -> settings.collectionWindow(month.plusMonths(1).atDay(1)))
                .chain(window -> dueRows.schedule(
                        id, SpendSchedule.KIND, SpendSchedule.after(month, account.calendar(), window)))
                .replaceWithVoid();
    }

    private static AuditLog.Change change(
            Caller caller, AccountId id, List<SpendAlert> before, List<SpendAlert> after, String reason) {
        return new AuditLog.Change(
                caller.name(),
                "put spend alerts",
                Optional.of(id),
                "spend-alerts",
                reason,
                Optional.of(before),
                Optional.of(after));
    }
}
