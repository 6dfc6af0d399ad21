package io.saldo.account.membership;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.enterprise.EnterpriseStore;
import io.saldo.account.enterprise.Relationship;
import io.saldo.account.enterprise.RelationshipStore;
import io.saldo.account.episode.FindOverdue;
import io.saldo.account.openorder.OpenOrderStore;
import io.saldo.account.openorder.OpenOrders;
import io.saldo.platform.money.Money;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Reads what decides whether a locked account may become a member, or leave (E-6, E-9). */
@Singleton
class CandidateStore {

    private final EnterpriseStore enterprises;
    private final RelationshipStore relationships;
    private final FindOverdue overdue;
    private final OpenOrderStore orders;

    CandidateStore(
            EnterpriseStore enterprises, RelationshipStore relationships, FindOverdue overdue, OpenOrderStore orders) {
        this.enterprises = enterprises;
        this.relationships = relationships;
        this.overdue = overdue;
        this.orders = orders;
    }

    Uni<Candidate> find(BillingAccount account, Instant now) {
        return isRelated(account).chain(related -> overdue(account, now)
                .chain(amount -> openOrders(account).map(open -> new Candidate(account, related, amount, open))));
    }

    private Uni<Boolean> isRelated(BillingAccount account) {
        return enterprises.leads(account.id()).chain(leads -> relationships
                .standing(account.id())
                .map(standing -> leads || standing.stream().anyMatch(Relationship::isActive)));
    }

    Uni<Money> overdue(BillingAccount account, Instant now) {
        return overdue.of(account, now).map(FindOverdue.Found::overdueAmount);
    }

    Uni<OpenOrders> openOrders(BillingAccount account) {
        return orders.of(account.id());
    }
}
