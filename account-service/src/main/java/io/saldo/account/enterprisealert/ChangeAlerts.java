package io.saldo.account.enterprisealert;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.account.AccountStore;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.enterprise.EnterpriseStore;
import io.saldo.account.enterprise.RelationshipStore;
import io.saldo.account.lowbalance.ChangeLowBalanceAlert;
import io.saldo.account.lowbalance.LowBalanceAlert;
import io.saldo.account.lowbalance.LowBalanceAlert.Result;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sets the alert of several accounts, of all or of none (L-8). */
@UseCase
class ChangeAlerts {

    private final EnterpriseStore enterprises;
    private final RelationshipStore relationships;
    private final AccountStore accounts;
    private final ChangeLowBalanceAlert change;
    private final BillingClock clock;

    ChangeAlerts(
            EnterpriseStore enterprises,
            RelationshipStore relationships,
            AccountStore accounts,
            ChangeLowBalanceAlert change,
            BillingClock clock) {
        this.enterprises = enterprises;
        this.relationships = relationships;
        this.accounts = accounts;
        this.change = change;
        this.clock = clock;
    }

    /** All have it, or none. */
    sealed interface Outcome {}

    /** All have it. */
    record Done() implements Outcome {}

    /** Some are not of the enterprise, or not any more. */
    record NotOfIt() implements Outcome {}

    /** Which account may not have it, and why. */
    record Refused(AccountId account, Result why) implements Outcome {}

    /** The enterprise is locked first, so that no member comes or goes meanwhile; then the accounts, by their ids. */
    @WithTransaction
    Uni<Outcome> handle(String enterpriseId, List<AccountId> ids, LowBalanceAlert wanted, Author author) {
        Instant now = clock.now();
        return enterprises
                .lock(enterpriseId)
                .chain(() -> enterprises.find(enterpriseId))
                .map(Optional::orElseThrow)
                .chain(relationships::members)
                .chain(members -> ids.stream().allMatch(members::include)
                        ? accounts.lockAll(ids)
                                .chain(() -> accounts.findAll(ids))
                                .chain(found -> change(found, ids, wanted, author, now))
                        : Uni.createFrom().item(new NotOfIt()));
    }

    private Uni<Outcome> change(
            List<BillingAccount> found, List<AccountId> ids, LowBalanceAlert wanted, Author author, Instant now) {
        Optional<Refused> refused = refused(found, wanted, now);
        return refused.isPresent()
                ? Uni.createFrom().item(refused.get())
                : Multi.createFrom()
                        .iterable(ids)
                        .onItem()
                        .transformToUniAndConcatenate(id -> change.handle(id, wanted, author))
                        .collect()
                        .last()
                        .replaceWith(Done::new);
    }

    private static Optional<Refused> refused(List<BillingAccount> found, LowBalanceAlert wanted, Instant now) {
        return found.stream()
                .map(account -> new Refused(account.id(), wanted.offeredTo(account, now)))
                .filter(answer -> answer.why() != Result.CHOSEN)
                .findFirst();
    }
}
