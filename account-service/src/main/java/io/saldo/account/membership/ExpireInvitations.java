package io.saldo.account.membership;

import io.saldo.account.account.AccountStore;
import io.saldo.account.enterprise.EnterpriseStore;
import io.saldo.account.enterprise.Relationship;
import io.saldo.account.enterprise.Relationship.State;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes down that invitations were not answered in time; they are open no more from their very instant on (E-3). */
@UseCase
class ExpireInvitations implements DueTask {

    private final AccountStore accounts;
    private final EnterpriseStore enterprises;
    private final InvitationDueStore due;
    private final EndedInvitationStore ended;

    ExpireInvitations(
            AccountStore accounts, EnterpriseStore enterprises, InvitationDueStore due, EndedInvitationStore ended) {
        this.accounts = accounts;
        this.enterprises = enterprises;
        this.due = due;
        this.ended = ended;
    }

    @Override
    public String kind() {
        return InvitationDueStore.EXPIRY;
    }

    /** The accounts that have invited it are told too, so they are locked with it. */
    @Override
    public Uni<Void> lock(AccountId account) {
        return due.waiting(account)
                .chain(waiting -> Multi.createFrom()
                        .iterable(waiting)
                        .onItem()
                        .transformToUniAndConcatenate(it -> enterprises.find(it.enterpriseId()))
                        .map(found -> found.orElseThrow().mainAccount())
                        .collect()
                        .asList())
                .chain(mains -> accounts.lockAll(Stream.concat(mains.stream(), Stream.of(account))
                        .distinct()
                        .toList()));
    }

    @Override
    public Uni<Optional<Instant>> run(AccountId account, Instant dueAt) {
        return due.waiting(account)
                .chain(waiting -> expire(
                        waiting.stream().filter(it -> !it.isOpenAt(dueAt)).toList()))
                .chain(() -> due.next(account));
    }

    private Uni<Void> expire(List<Relationship> over) {
        return Multi.createFrom()
                .iterable(over)
                .onItem()
                .transformToUniAndConcatenate(it -> ended.keep(
                        it.ended(State.EXPIRED, it.span().expiresAt()),
                        it.span().expiresAt()))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
