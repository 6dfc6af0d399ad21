package io.saldo.account.administrator;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.account.AccountStore;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.enterprise.EnterpriseStore;
import io.saldo.account.enterprise.RelationshipStore;
import io.saldo.account.notice.AccountNotice.Kind;
import io.saldo.account.relation.MembershipStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Lets cloud accounts of the enterprise manage an account, all of them or none. */
@UseCase
class AddAdministrators {

    private final MembershipStore memberships;
    private final EnterpriseStore enterprises;
    private final RelationshipStore relationships;
    private final AccountStore accounts;
    private final AdministratorStore administrators;
    private final ChangedAdministratorsStore changed;
    private final BillingClock clock;

    AddAdministrators(
            MembershipStore memberships,
            EnterpriseStore enterprises,
            RelationshipStore relationships,
            AccountStore accounts,
            AdministratorStore administrators,
            ChangedAdministratorsStore changed,
            BillingClock clock) {
        this.memberships = memberships;
        this.enterprises = enterprises;
        this.relationships = relationships;
        this.accounts = accounts;
        this.administrators = administrators;
        this.changed = changed;
        this.clock = clock;
    }

    @WithTransaction
    Uni<AdministratorResult> handle(AccountId id, List<String> cloudAccounts, Author author) {
        return memberships
                .of(id)
                .chain(membership -> membership.isEmpty()
                        ? Uni.createFrom().item(new AdministratorRejection.NotInEnterprise("The billing account"))
                        : enterprises
                                .lock(membership.get().enterpriseId())
                                .chain(() -> enterprises.find(membership.get().enterpriseId()))
                                .map(Optional::orElseThrow)
                                .chain(relationships::members)
                                .chain(members -> accounts.lockAndFind(id)
                                        .map(Optional::orElseThrow)
                                        .chain(account -> decide(new Grant(account, members), cloudAccounts, author))));
    }

    private Uni<AdministratorResult> decide(Grant grant, List<String> cloudAccounts, Author author) {
        return accounts.ownAccounts(cloudAccounts).chain(own -> cloudAccounts.stream()
                .filter(cloudAccount -> !own.containsKey(cloudAccount))
                .findFirst()
                .<Uni<AdministratorResult>>map(unknown ->
                        Uni.createFrom().item(new AdministratorRejection.NotInEnterprise("Cloud account " + unknown)))
                .orElseGet(() ->
                        accounts.findAll(own.values()).chain(wanted -> decide(grant, cloudAccounts, wanted, author))));
    }

    private Uni<AdministratorResult> decide(
            Grant grant, List<String> cloudAccounts, List<BillingAccount> wanted, Author author) {
        Optional<AdministratorRejection> rejection =
                wanted.stream().map(grant::rejection).flatMap(Optional::stream).findFirst();
        return rejection
                .<Uni<AdministratorResult>>map(why -> Uni.createFrom().item(why))
                .orElseGet(() -> administrators
                        .add(grant.account().id(), cloudAccounts, clock.now())
                        .chain(added -> changed.tell(grant.account(), Kind.ADMINISTRATOR_ADDED, added, author))
                        .replaceWith(new AdministratorResult.Done()));
    }
}
