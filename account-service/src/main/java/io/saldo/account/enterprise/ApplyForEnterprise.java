package io.saldo.account.enterprise;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.account.AccountStore;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.enterprise.Enterprise.Application;
import io.saldo.account.enterprise.Enterprise.Decision;
import io.saldo.account.enterprise.Enterprise.State;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.security.Role;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Applies for an enterprise account centre; one that an operator asks for is approved by that (E-1). */
@UseCase
class ApplyForEnterprise {

    private final AccountStore accounts;
    private final EnterpriseStore enterprises;
    private final RelationshipStore relationships;
    private final ChangedAccountsStore changed;
    private final StaffAuditStore audit;
    private final IdGenerator ids;
    private final BillingClock clock;

    ApplyForEnterprise(
            AccountStore accounts,
            EnterpriseStore enterprises,
            RelationshipStore relationships,
            ChangedAccountsStore changed,
            StaffAuditStore audit,
            IdGenerator ids,
            BillingClock clock) {
        this.accounts = accounts;
        this.enterprises = enterprises;
        this.relationships = relationships;
        this.changed = changed;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<EnterpriseResult> handle(AccountId main, String name, Author author) {
        return accounts.lockAndFind(main).map(Optional::orElseThrow).chain(account -> applicant(account)
                .chain(applicant -> applicant
                        .rejection()
                        .<Uni<EnterpriseResult>>map(why -> Uni.createFrom().item(why))
                        .orElseGet(() -> keep(account, applied(account, name, author), author))));
    }

    private Uni<Applicant> applicant(BillingAccount account) {
        return enterprises.leads(account.id()).chain(leads -> relationships
                .standing(account.id())
                .map(standing -> new Applicant(account, leads, standing.stream().anyMatch(Relationship::isActive))));
    }

    private Enterprise applied(BillingAccount account, String name, Author author) {
        Instant now = clock.now();
        String by = author.caller().name();
        var applied = new Enterprise(
                ids.newId("ent", account.id()),
                account.id(),
                account.cloudAccountId(),
                name,
                State.APPLIED,
                new Application(now, by),
                Optional.empty());
        return author.caller().is(Role.OPERATOR)
                ? applied.decided(State.ACTIVE, new Decision(now, by, author.reason()))
                : applied;
    }

    private Uni<EnterpriseResult> keep(BillingAccount account, Enterprise enterprise, Author author) {
        var deed = new StaffAuditStore.Deed("make-enterprise", account.id(), enterprise.id());
        return enterprises
                .insert(enterprise)
                .chain(() -> audit.append(deed, author, Optional.empty(), Optional.of(enterprise)))
                .chain(() -> enterprise.isActive()
                        ? changed.announce(List.of(account), clock.now())
                        : Uni.createFrom().voidItem())
                .replaceWith(new EnterpriseResult.Kept(enterprise));
    }
}
