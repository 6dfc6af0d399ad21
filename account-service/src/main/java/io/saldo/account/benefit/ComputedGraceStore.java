package io.saldo.account.benefit;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.providersetting.ProviderSettingStore;
import io.saldo.account.providersetting.ProviderSettings;
import io.saldo.account.suspension.GraceComputation;
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
    private final ProviderSettingStore settings;
    private final DueRows dueRows;

    ComputedGraceStore(BenefitStore benefits, FindHistory find, ProviderSettingStore settings, DueRows dueRows) {
        this.benefits = benefits;
        this.find = find;
        this.settings = settings;
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
        return settings.on(account.zoneAt(at).dayOf(at), ProviderSettings.GRACE)
                .map(GraceComputation::new)
                .chain(by -> find.of(account, at)
                        .chain(history -> benefits.keep(
                                account.id(), history.amount(by), history.time(by, account.zoneAt(at)), at)));
    }

    static Instant nextRenewal(BillingAccount account, Instant after) {
        YearMonth month = account.monthAt(after);
        Instant thisMonth = account.terms().startOf(month).plus(AFTER_MIDNIGHT);
        return after.isBefore(thisMonth)
                ? thisMonth
                : account.terms().startOf(month.plusMonths(1)).plus(AFTER_MIDNIGHT);
    }
}
