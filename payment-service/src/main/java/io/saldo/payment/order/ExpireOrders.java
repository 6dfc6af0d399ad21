package io.saldo.payment.order;

import io.saldo.payment.account.AccountStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Ends orders whose page is no longer open (gw:P-17: on the billing clock). */
@UseCase
class ExpireOrders implements DueTask {

    private final AccountStore accounts;
    private final DueOrderStore due;
    private final CloseOrder close;

    ExpireOrders(AccountStore accounts, DueOrderStore due, CloseOrder close) {
        this.accounts = accounts;
        this.due = due;
        this.close = close;
    }

    @Override
    public String kind() {
        return DueOrderStore.EXPIRY;
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return accounts.lock(account).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Instant>> run(AccountId account, Instant dueAt) {
        return due.expired(account, dueAt)
                .chain(orders -> Multi.createFrom()
                        .iterable(orders)
                        .onItem()
                        .transformToUniAndConcatenate(
                                order -> close.handle(order, PaymentState.EXPIRED, Optional.empty(), dueAt))
                        .collect()
                        .last())
                .chain(() -> due.nextExpiry(account));
    }
}
