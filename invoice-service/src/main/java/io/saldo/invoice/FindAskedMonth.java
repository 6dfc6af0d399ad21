package io.saldo.invoice;

import io.saldo.invoice.account.AccountStore;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Optional;

/** The month whose figures a query asks an account for: the running one, in its own zone, when none is named. */
@Singleton
public class FindAskedMonth {

    private final AccountStore accounts;
    private final UnitOfWork unitOfWork;
    private final BillingClock clock;

    FindAskedMonth(AccountStore accounts, UnitOfWork unitOfWork, BillingClock clock) {
        this.accounts = accounts;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Refuses with 400 what is no month. */
    public Uni<YearMonth> of(AccountId account, String text) {
        if (!text.isEmpty()) {
            return Uni.createFrom().item(() -> MonthParameter.parse(text));
        }
        return unitOfWork
                .run(() -> accounts.find(account))
                .map(Optional::orElseThrow)
                .map(found -> found.calendar().monthOf(clock.now()));
    }
}
