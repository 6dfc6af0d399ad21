package io.saldo.account.membership;

import io.saldo.account.enterprise.Relationship;
import io.saldo.account.enterprise.Relationship.State;
import io.saldo.account.enterprise.RelationshipStore;
import io.saldo.platform.due.DueRows;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When the next invitation of an account expires; changed only while the account is locked. */
@Singleton
class InvitationDueStore {

    static final String EXPIRY = "invitation-expiry";

    private final RelationshipStore relationships;
    private final DueRows dueRows;

    InvitationDueStore(RelationshipStore relationships, DueRows dueRows) {
        this.relationships = relationships;
        this.dueRows = dueRows;
    }

    Uni<Void> schedule(AccountId account) {
        return next(account)
                .chain(next -> next.map(at -> dueRows.schedule(account, EXPIRY, at))
                        .orElseGet(() -> dueRows.cancel(account, EXPIRY)))
                .replaceWithVoid();
    }

    Uni<Optional<Instant>> next(AccountId account) {
        return waiting(account)
                .map(all -> all.stream().map(it -> it.span().expiresAt()).min(Comparator.naturalOrder()));
    }

    /** Those that are not answered, expired or not. */
    Uni<List<Relationship>> waiting(AccountId account) {
        return relationships.standing(account).map(all -> all.stream()
                .filter(it -> it.state() == State.CONFIRMING)
                .toList());
    }
}
