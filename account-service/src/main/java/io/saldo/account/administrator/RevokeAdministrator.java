package io.saldo.account.administrator;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.account.AccountStore;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.notice.AccountNotice;
import io.saldo.account.relation.Administrator.Kind;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Takes the rights of a regular administrator back; a super administrator keeps them. */
@UseCase
class RevokeAdministrator {

    private final AccountStore accounts;
    private final AdministratorStore administrators;
    private final ChangedAdministratorsStore changed;

    RevokeAdministrator(AccountStore accounts, AdministratorStore administrators, ChangedAdministratorsStore changed) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.changed = changed;
    }

    @WithTransaction
    Uni<AdministratorResult> handle(AccountId id, String cloudAccountId, Author author) {
        return accounts.lockAndFind(id)
                .map(Optional::orElseThrow)
                .chain(account -> administrators.kind(id, cloudAccountId).chain(kind -> {
                    if (kind.isEmpty()) {
                        return Uni.createFrom().item(new AdministratorRejection.Unknown());
                    }
                    return kind.get() == Kind.REGULAR
                            ? revoke(account, cloudAccountId, author)
                            : Uni.createFrom().item(new AdministratorRejection.NotRevocable(cloudAccountId));
                }));
    }

    private Uni<AdministratorResult> revoke(BillingAccount account, String cloudAccountId, Author author) {
        return administrators
                .remove(account.id(), cloudAccountId)
                .chain(() -> changed.tell(
                        account, AccountNotice.Kind.ADMINISTRATOR_REVOKED, List.of(cloudAccountId), author))
                .replaceWith(new AdministratorResult.Done());
    }
}
