package io.saldo.account.enterprise;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.account.AccountStore;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.enterprise.Enterprise.Decision;
import io.saldo.account.enterprise.Enterprise.State;
import io.saldo.account.notice.AccountNotice.Kind;
import io.saldo.account.notice.AccountNoticeStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An operator approves or rejects an enterprise that a customer has applied for (E-1). */
@UseCase
class DecideEnterprise {

    private final AccountStore accounts;
    private final EnterpriseStore enterprises;
    private final RelationshipStore relationships;
    private final ChangedAccountsStore changed;
    private final AccountNoticeStore notices;
    private final StaffAuditStore audit;
    private final BillingClock clock;

    DecideEnterprise(
            AccountStore accounts,
            EnterpriseStore enterprises,
            RelationshipStore relationships,
            ChangedAccountsStore changed,
            AccountNoticeStore notices,
            StaffAuditStore audit,
            BillingClock clock) {
        this.accounts = accounts;
        this.enterprises = enterprises;
        this.relationships = relationships;
        this.changed = changed;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @WithTransaction
    Uni<EnterpriseResult> handle(String id, State outcome, Author author) {
        return enterprises
                .lock(id)
                .chain(() -> enterprises.find(id))
                .map(Optional::orElseThrow)
                .chain(enterprise -> accounts.lockAndFind(enterprise.mainAccount())
                        .map(Optional::orElseThrow)
                        .chain(account -> decide(enterprise, account, outcome, author)));
    }

    private Uni<EnterpriseResult> decide(Enterprise enterprise, BillingAccount account, State outcome, Author author) {
        if (enterprise.state() != State.APPLIED) {
            return Uni.createFrom()
                    .item(
                            enterprise.state() == outcome
                                    ? new EnterpriseResult.Kept(enterprise)
                                    : new EnterpriseRejection.Decided(enterprise.state()));
        }
        return rejection(account, outcome).chain(rejection -> rejection
                .<Uni<EnterpriseResult>>map(why -> Uni.createFrom().item(why))
                .orElseGet(() -> keep(enterprise, account, outcome, author)));
    }

    /** What has changed since the application; anything may be rejected. */
    private Uni<Optional<EnterpriseRejection>> rejection(BillingAccount account, State outcome) {
        return outcome == State.REJECTED
                ? Uni.createFrom().item(Optional.empty())
                : relationships.standing(account.id()).map(standing -> new Applicant(
                                account, false, standing.stream().anyMatch(Relationship::isActive))
                        .rejection());
    }

    private Uni<EnterpriseResult> keep(Enterprise enterprise, BillingAccount account, State outcome, Author author) {
        var decision = new Decision(clock.now(), author.caller().name(), author.reason());
        Enterprise after = enterprise.decided(outcome, decision);
        var deed = new StaffAuditStore.Deed("decide-enterprise", account.id(), enterprise.id());
        Map<String, ?> news = Map.of("enterprise", after.name(), "enterpriseId", after.id(), "state", outcome);
        return enterprises
                .decide(after.id(), outcome, decision)
                .chain(() -> notices.tell(account, Kind.RELATION_CHANGED, news, decision.at()))
                .chain(() -> audit.append(deed, author, Optional.of(enterprise), Optional.of(after)))
                .chain(() -> after.isActive()
                        ? changed.announce(List.of(account), decision.at())
                        : Uni.createFrom().voidItem())
                .replaceWith(new EnterpriseResult.Kept(after));
    }
}
