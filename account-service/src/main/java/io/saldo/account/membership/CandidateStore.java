package io.saldo.account.membership;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.enterprise.EnterpriseStore;
import io.saldo.account.enterprise.Relationship;
import io.saldo.account.enterprise.RelationshipStore;
import io.saldo.account.episode.FindOverdue;
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

    CandidateStore(EnterpriseStore enterprises, RelationshipStore relationships, FindOverdue overdue) {
        this.enterprises = enterprises;
        this.relationships = relationships;
        this.overdue = overdue;
    }

    Uni<Candidate> find(BillingAccount account, Instant now) {
        return enterprises
                .leads(account.id())
                .chain(leads -> relationships.standing(account.id()).chain(standing -> overdue(account, now)
                        .map(amount -> new Candidate(
                                account, leads || standing.stream().anyMatch(Relationship::isActive), amount))));
    }

    Uni<Money> overdue(BillingAccount account, Instant now) {
        return overdue.of(account, now).map(FindOverdue.Found::overdueAmount);
    }
}
