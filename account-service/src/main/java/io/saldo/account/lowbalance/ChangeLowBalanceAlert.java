package io.saldo.account.lowbalance;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.account.AccountStore;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.account.SettingAuditStore;
import io.saldo.account.lowbalance.LowBalanceAlert.Result;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Switches the low balance alert and its forecast on or off, or sets its threshold (L-1, L-2, L-11). */
@UseCase
public class ChangeLowBalanceAlert {

    private final AccountStore accounts;
    private final LowBalanceStore store;
    private final LowBalanceRunStore watch;
    private final SettingAuditStore audit;
    private final BillingClock clock;

    ChangeLowBalanceAlert(
            AccountStore accounts,
            LowBalanceStore store,
            LowBalanceRunStore watch,
            SettingAuditStore audit,
            BillingClock clock) {
        this.accounts = accounts;
        this.store = store;
        this.watch = watch;
        this.audit = audit;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Result> handle(AccountId id, LowBalanceAlert wanted, Author author) {
        Instant now = clock.now();
        return accounts.lockAndFind(id).map(Optional::orElseThrow).chain(account -> {
            Result offered = wanted.offeredTo(account, now);
            return offered == Result.CHOSEN
                    ? choose(account, wanted, author, now)
                    : Uni.createFrom().item(offered);
        });
    }

    private Uni<Result> choose(BillingAccount account, LowBalanceAlert wanted, Author author, Instant now) {
        AccountId id = account.id();
        return store.find(id)
                .map(found -> found.orElseGet(() -> AlertState.off(Money.zero(account.currencyAt(now)))))
                .chain(before -> {
                    AlertState after = before.chosen(
                            wanted.enabled(),
                            wanted.threshold(),
                            wanted.runOut().orElse(false));
                    return store.save(id, after)
                            .chain(() -> watch.remind(id, reminder(account, after, now)))
                            .chain(() -> before.forecasts() == after.forecasts()
                                    ? Uni.createFrom().voidItem()
                                    : watch.forecast(id, after, now))
                            .chain(() -> audit.append(
                                    id,
                                    "low-balance-alert",
                                    author,
                                    LowBalanceAlert.of(before),
                                    LowBalanceAlert.of(after)));
                })
                .replaceWith(Result.CHOSEN);
    }

    private static Optional<Instant> reminder(BillingAccount account, AlertState state, Instant now) {
        return state.run().nextReminder(account.zoneAt(now).zone()).filter(_ -> state.enabled());
    }
}
