package io.saldo.account.creditcontrol;

import io.saldo.account.account.AccountStore;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds how an account stands with credit control. */
@Singleton
class FindCreditControl {

    private final AccountStore accounts;
    private final ContractStore contracts;
    private final UnitOfWork unitOfWork;

    FindCreditControl(AccountStore accounts, ContractStore contracts, UnitOfWork unitOfWork) {
        this.accounts = accounts;
        this.contracts = contracts;
        this.unitOfWork = unitOfWork;
    }

    Uni<CreditControlView> find(AccountId id) {
        return unitOfWork.run(() -> accounts.find(id)
                .map(Optional::orElseThrow)
                .chain(contracts::find)
                .map(CreditControlView::of));
    }
}
