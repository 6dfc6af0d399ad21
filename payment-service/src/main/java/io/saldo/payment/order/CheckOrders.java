package io.saldo.payment.order;

import io.saldo.payment.account.AccountStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Hands orders whose check is due to the worker that asks the gateways (gw:P-8); nothing is called from here. */
@UseCase
class CheckOrders implements DueTask {

    private final AccountStore accounts;
    private final DueOrderStore due;

    CheckOrders(AccountStore accounts, DueOrderStore due) {
        this.accounts = accounts;
        this.due = due;
    }

    @Override
    public String kind() {
        return DueOrderStore.CHECK;
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return accounts.lock(account).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Instant>> run(AccountId account, Instant dueAt) {
        return due.toBeChecked(account, dueAt)
                .chain(orders -> Multi.createFrom()
                        .iterable(orders)
                        .onItem()
                        .transformToUniAndConcatenate(order -> due.wantCheck(order, dueAt))
                        .collect()
                        .last())
                .chain(() -> due.nextCheck(account));
    }
}
