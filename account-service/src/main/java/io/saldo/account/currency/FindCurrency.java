package io.saldo.account.currency;

import io.saldo.account.account.AccountStore;
import io.saldo.account.account.BillingAccount;
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
    private final OfferedCurrencyStore offers;
    private final UnitOfWork unitOfWork;
    private final BillingClock clock;

    FindCurrency(
            AccountStore accounts,
            CurrencyRequestStore requests,
            OfferedCurrencyStore offers,
            UnitOfWork unitOfWork,
            BillingClock clock) {
        this.accounts = accounts;
        this.requests = requests;
        this.offers = offers;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    Uni<SettlementCurrencyView> find(AccountId id) {
        return unitOfWork.run(() -> accounts.find(id).map(Optional::orElseThrow).chain(this::view));
    }

    private Uni<SettlementCurrencyView> view(BillingAccount account) {
        return offers.to(account, clock.now())
                .chain(offered -> requests.pending(account.id()).chain(pending -> requests.failed(account.id())
                        .map(failed -> new SettlementCurrencyView(
                                account.currencyAt(clock.now()),
                                account.profile().pricingCurrency(),
                                offered.all(),
                                pending.map(CurrencyRequest::to),
                                pending.map(request -> account.terms().startOf(request.month())),
                                failed))));
    }
}
