package io.saldo.account.enterprisealert;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.account.AccountStore;
import io.saldo.account.account.BillingAccount;
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

    private final AccountStore accounts;
    private final ChangeLowBalanceAlert change;
    private final BillingClock clock;

    ChangeAlerts(AccountStore accounts, ChangeLowBalanceAlert change, BillingClock clock) {
        this.accounts = accounts;
        this.change = change;
        this.clock = clock;
    }

    /** Which account may not have it, and why. */
    record Refused(AccountId account, Result why) {}

    /** Empty when all have it. */
    @WithTransaction
    Uni<Optional<Refused>> handle(List<AccountId> ids, LowBalanceAlert wanted, Author author) {
        Instant now = clock.now();
        return accounts.lockAll(ids).chain(() -> accounts.findAll(ids)).chain(found -> {
            Optional<Refused> refused = refused(found, wanted, now);
            return refused.isPresent()
                    ? Uni.createFrom().item(refused)
                    : Multi.createFrom()
                            .iterable(ids)
                            .onItem()
                            .transformToUniAndConcatenate(id -> change.handle(id, wanted, author))
                            .collect()
                            .last()
                            .replaceWith(Optional.empty());
        });
    }

    private static Optional<Refused> refused(List<BillingAccount> found, LowBalanceAlert wanted, Instant now) {
        return found.stream()
                .map(account -> new Refused(account.id(), wanted.offeredTo(account, now)))
                .filter(answer -> answer.why() != Result.CHOSEN)
                .findFirst();
    }
}
