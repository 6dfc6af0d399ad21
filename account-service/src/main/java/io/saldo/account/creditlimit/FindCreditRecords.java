package io.saldo.account.creditlimit;

import io.saldo.account.account.AccountStore;
import io.saldo.account.account.AccountType;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.credit.BookedCredit;
import io.saldo.account.credit.Unsettled;
import io.saldo.account.creditcontrol.ContractStore;
import io.saldo.account.creditcontrol.CreditControlView;
import io.saldo.account.figures.FindBalances;
import io.saldo.account.ledger.Balances;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Finds how an account stands with its credit, and what was done to its limit (K-7, K-8). */
@Singleton
class FindCreditRecords {

    private final AccountStore accounts;
    private final FindBalances balances;
    private final ContractStore contracts;
    private final EntityCreditStore entities;
    private final CreditRecordStore records;
    private final UnitOfWork unitOfWork;
    private final BillingClock clock;

    FindCreditRecords(
            AccountStore accounts,
            FindBalances balances,
            ContractStore contracts,
            EntityCreditStore entities,
            CreditRecordStore records,
            UnitOfWork unitOfWork,
            BillingClock clock) {
        this.accounts = accounts;
        this.balances = balances;
        this.contracts = contracts;
        this.entities = entities;
        this.records = records;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Empty for ecosystem accounts, which have no credit with the provider. */
    Uni<Optional<CreditInformationView>> information(AccountId id) {
        return unitOfWork.run(() -> accounts.find(id)
                .map(Optional::orElseThrow)
                .chain(account -> account.profile().type() == AccountType.ECOSYSTEM
                        ? Uni.createFrom().item(Optional.empty())
                        : balances.of(account, clock.now())
                                .chain(balances -> information(account, balances))
                                .map(Optional::of)));
    }

    Uni<List<CreditRecordView>> page(AccountId id, PageRequest page) {
        return unitOfWork.run(() -> records.page(id, page));
    }

    private Uni<CreditInformationView> information(BillingAccount account, Balances balances) {
        var unsettled = new Unsettled(balances.unsettled(), Money.zero(balances.currency()));
        var standing = BookedCredit.direct(account, balances, unsettled);
        return contracts.find(account).map(CreditControlView::of).chain(control -> entity(account)
                .map(entity -> CreditInformationView.of(account, standing, control, entity)));
    }

    private Uni<Optional<EntityCredit>> entity(BillingAccount account) {
        return account.profile().owner().legalEntity().map(entities::find).orElseGet(() -> Uni.createFrom()
                .item(Optional.empty()));
    }
}
