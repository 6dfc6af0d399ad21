package io.saldo.account.partnerpolicy;

import io.saldo.account.account.AccountStore;
import io.saldo.account.account.AccountType;
import io.saldo.account.partner.PartnerPolicy;
import io.saldo.account.partner.QuotaLevelStore;
import io.saldo.account.partner.QuotaLevels;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Finds what a partner has set for its customer; empty for accounts without a partner. */
@Singleton
class FindPartnerPolicy {

    private final AccountStore accounts;
    private final KeptPolicyStore policies;
    private final QuotaLevelStore levels;
    private final UnitOfWork unitOfWork;

    FindPartnerPolicy(AccountStore accounts, KeptPolicyStore policies, QuotaLevelStore levels, UnitOfWork unitOfWork) {
        this.accounts = accounts;
        this.policies = policies;
        this.levels = levels;
        this.unitOfWork = unitOfWork;
    }

    Uni<Optional<PartnerPolicy>> policy(AccountId id) {
        return unitOfWork.run(() -> accounts.find(id)
                .map(Optional::orElseThrow)
                .chain(account -> account.profile().type() == AccountType.ECOSYSTEM
                        ? policies.find(account).map(Optional::of)
                        : Uni.createFrom().item(Optional.empty())));
    }

    Uni<Optional<List<Money>>> levels(AccountId id) {
        return unitOfWork.run(() -> accounts.find(id)
                .map(Optional::orElseThrow)
                .chain(account -> account.profile().type() == AccountType.ECOSYSTEM
                        ? levels.find(id).map(QuotaLevels::amounts).map(Optional::of)
                        : Uni.createFrom().item(Optional.empty())));
    }
}
