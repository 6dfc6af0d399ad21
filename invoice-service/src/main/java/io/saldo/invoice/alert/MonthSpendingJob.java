package io.saldo.invoice.alert;

import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.account.AccountStore;
import io.saldo.invoice.account.BillingCalendar;
import io.saldo.invoice.account.RunSchedule;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/** Right after the bill of a month: products whose month is rated as a whole (L-10). */
@Singleton
class MonthSpendingJob implements DueTask {

    static final String KIND = "spend-alert";

    private static final Duration AFTER_THE_BILL = Duration.ofMinutes(1);

    private final AccountStore accounts;
    private final SpendAlertStore alerts;
    private final SpendingStore spending;
    private final TellSpending tellSpending;

    MonthSpendingJob(
            AccountStore accounts, SpendAlertStore alerts, SpendingStore spending, TellSpending tellSpending) {
        this.accounts = accounts;
        this.alerts = alerts;
        this.spending = spending;
        this.tellSpending = tellSpending;
    }

    static Instant after(YearMonth month, BillingCalendar calendar) {
        return RunSchedule.runOf(month, calendar).plus(AFTER_THE_BILL);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return accounts.lock(account).replaceWithVoid();
    }

    /** Nothing more is due once there are no thresholds any more. */
    @Override
    public Uni<Optional<Instant>> run(AccountId id, Instant dueAt) {
        return accounts.find(id).map(Optional::orElseThrow).chain(account -> alerts.find(id)
                .chain(wanted -> wanted.isEmpty()
                        ? Uni.createFrom().item(Optional.<Instant>empty())
                        : tell(account, wanted, dueAt)));
    }

    private Uni<Optional<Instant>> tell(AccountChanged account, SpendAlerts wanted, Instant dueAt) {
        YearMonth month = account.calendar().monthOf(dueAt).minusMonths(1);
        SpendAlerts told = account.isMember() ? SpendAlerts.NONE : wanted;
        return spending.ofMonth(account.billingAccountId(), month, account.pricingCurrency())
                .chain(found -> tellSpending.tell(found, _ -> told))
                .replaceWith(Optional.of(after(month.plusMonths(1), account.calendar())));
    }
}
