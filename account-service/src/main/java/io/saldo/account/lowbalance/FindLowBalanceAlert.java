package io.saldo.account.lowbalance;

import io.saldo.account.account.AccountStore;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds the alert of an account; one that nobody has set is off. */
@Singleton
class FindLowBalanceAlert {

    private final AccountStore accounts;
    private final LowBalanceStore store;
    private final UnitOfWork unitOfWork;
    private final BillingClock clock;

    FindLowBalanceAlert(AccountStore accounts, LowBalanceStore store, UnitOfWork unitOfWork, BillingClock clock) {
        this.accounts = accounts;
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    Uni<LowBalanceAlert> find(AccountId id) {
        return unitOfWork.run(() -> accounts.find(id).map(Optional::orElseThrow).chain(account -> store.find(id)
                .map(state -> LowBalanceAlert.of(
                        state.orElseGet(() -> AlertState.off(Money.zero(account.currencyAt(clock.now()))))))));
    }
}
