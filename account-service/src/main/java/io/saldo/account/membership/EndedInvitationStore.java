package io.saldo.account.membership;

import io.saldo.account.account.AccountStore;
import io.saldo.account.enterprise.EnterpriseStore;
import io.saldo.account.enterprise.Relationship;
import io.saldo.account.enterprise.RelationshipStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Keeps an invitation that has come to its end, and tells both sides, whose accounts are locked. */
@Singleton
class EndedInvitationStore {

    private final EnterpriseStore enterprises;
    private final RelationshipStore relationships;
    private final AccountStore accounts;
    private final RelationNewsStore news;

    EndedInvitationStore(
            EnterpriseStore enterprises,
            RelationshipStore relationships,
            AccountStore accounts,
            RelationNewsStore news) {
        this.enterprises = enterprises;
        this.relationships = relationships;
        this.accounts = accounts;
        this.news = news;
    }

    Uni<Void> keep(Relationship ended, Instant now) {
        return relationships
                .update(ended)
                .chain(() -> enterprises.find(ended.enterpriseId()))
                .map(Optional::orElseThrow)
                .chain(enterprise -> accounts.find(enterprise.mainAccount())
                        .chain(main -> accounts.find(ended.account())
                                .chain(member -> news.changed(
                                        main.orElseThrow(), member.orElseThrow(), enterprise, ended, now))));
    }
}
