package io.saldo.account.benefit;

import io.saldo.account.account.BillingAccount;
import io.saldo.platform.due.DueRows;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;

/** Computes the grace of an account that has one by its history, now and on every 1st at 00:10 (S-20, S-21, S-23). */
@Singleton
public class ComputedGraceStore {

    static final String RENEWAL = "grace-renewal";

    private static final Duration AFTER_MIDNIGHT = Duration.ofMinutes(10);

    private final BenefitStore benefits;
    private final FindHistory find;
    private final DueRows dueRows;

    ComputedGraceStore(BenefitStore benefits, FindHistory find, DueRows dueRows) {
        this.benefits = benefits;
        this.find = find;
        this.dueRows = dueRows;
    }

    /** What is chosen for a locked account; {@code computed} when its history decides how much it gets. */
    public Uni<Void> choose(BillingAccount account, boolean enabled, boolean computed, Instant now) {
        return benefits.choose(account.id(), enabled)
                .chain(() -> computed
                        ? renew(account, now)
                                .chain(() -> dueRows.schedule(account.id(), RENEWAL, nextRenewal(account, now)))
                        : dueRows.cancel(account.id(), RENEWAL))
                .replaceWithVoid();
    }

    Uni<Integer> renew(BillingAccount account, Instant at) {
        return find.of(account, at)
                .chain(history -> benefits.keep(account.id(), history.amount(), history.time(account.zoneAt(at)), at));
    }

    static Instant nextRenewal(BillingAccount account, Instant after) {
        YearMonth month = account.monthAt(after);
        Instant thisMonth = account.terms().startOf(month).plus(AFTER_MIDNIGHT);
        return after.isBefore(thisMonth)
                ? thisMonth
                : account.terms().startOf(month.plusMonths(1)).plus(AFTER_MIDNIGHT);
    }
}
