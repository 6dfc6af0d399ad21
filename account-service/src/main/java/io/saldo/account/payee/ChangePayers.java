package io.saldo.account.payee;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.enterprise.ChangedAccountsStore;
import io.saldo.account.enterprise.EnterpriseStore;
import io.saldo.account.enterprise.Members;
import io.saldo.account.enterprise.RelationshipStore;
import io.saldo.account.enterprise.StaffAuditStore;
import io.saldo.account.relation.MembershipStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Add Account and Change Payment Account: one account pays for others of its enterprise from next month on (E-14). */
@UseCase
class ChangePayers {

    private final MembershipStore memberships;
    private final EnterpriseStore enterprises;
    private final RelationshipStore relationships;
    private final PayersStore payers;
    private final PayerChangeStore changes;
    private final ChangedAccountsStore changed;
    private final StaffAuditStore audit;
    private final BillingClock clock;

    ChangePayers(
            MembershipStore memberships,
            EnterpriseStore enterprises,
            RelationshipStore relationships,
            PayersStore payers,
            PayerChangeStore changes,
            ChangedAccountsStore changed,
            StaffAuditStore audit,
            BillingClock clock) {
        this.memberships = memberships;
        this.enterprises = enterprises;
        this.relationships = relationships;
        this.payers = payers;
        this.changes = changes;
        this.changed = changed;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of them, or none. */
    @WithTransaction
    Uni<PayeeResult> handle(AccountId payer, List<String> cloudAccounts, Author author) {
        Instant now = clock.now();
        return memberships
                .of(payer)
                .chain(membership -> membership.isEmpty()
                        ? Uni.createFrom().item(new PayeeRejection.NotInEnterprise("The paying account"))
                        : enterprises
                                .lock(membership.get().enterpriseId())
                                .chain(() -> enterprises.find(membership.get().enterpriseId()))
                                .map(Optional::orElseThrow)
                                .chain(relationships::members)
                                .chain(members -> payers.lock(cloudAccounts, List.of(payer), now)
                                        .chain(locked -> decide(payer, members, locked, author, now))));
    }

    private Uni<PayeeResult> decide(
            AccountId payer, Members members, PayersStore.Locked locked, Author author, Instant now) {
        var request = new PayerRequest(locked.account(payer), members, now);
        Optional<PayeeRejection> rejection = locked.histories().stream()
                .map(history -> request.rejection(locked.account(history.own())))
                .flatMap(Optional::stream)
                .findFirst();
        if (rejection.isPresent()) {
            return Uni.createFrom().item(rejection.get());
        }
        List<PayerChange> wanted =
                locked.histories().stream().map(request::change).toList();
        var deed = new StaffAuditStore.Deed("change-payers", payer, payer.toString());
        return changes.keep(wanted, locked, author.caller().name(), now)
                .chain(touched -> changed.announce(locked.of(touched), now))
                .chain(() -> audit.append(deed, author, Optional.empty(), Optional.of(wanted)))
                .replaceWith(new PayeeResult.Done());
    }
}
