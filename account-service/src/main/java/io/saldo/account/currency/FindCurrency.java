package io.saldo.account.currency;

import io.saldo.account.account.AccountStore;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds in what an account settles now, and in what from next month on. */
@Singleton
class FindCurrency {

    private final AccountStore accounts;
    private final CurrencyRequestStore requests;
    private final UnitOfWork unitOfWork;
    private final BillingClock clock;

    FindCurrency(AccountStore accounts, CurrencyRequestStore requests, UnitOfWork unitOfWork, BillingClock clock) {
        this.accounts = accounts;
        this.requests = requests;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    Uni<SettlementCurrencyView> find(AccountId id) {
        return unitOfWork.run(() -> accounts.find(id).map(Optional::orElseThrow).chain(account -> requests.pending(id)
                .chain(pending -> requests.failed(id)
                        .map(failed -> new SettlementCurrencyView(
                                account.currencyAt(clock.now()),
                                account.profile().pricingCurrency(),
                                pending.map(CurrencyRequest::to),
                                pending.map(request -> account.terms().startOf(request.month())),
                                failed)))));
    }
}
