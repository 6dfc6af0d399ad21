package io.saldo.account.settlement;

import io.saldo.account.account.AccountStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Tells once of each bill that has fallen due with a rest (W-14). */
@UseCase
class TellLateBills implements DueTask {

    private final AccountStore accounts;
    private final LateBillStore late;
    private final Outbox outbox;

    TellLateBills(AccountStore accounts, LateBillStore late, Outbox outbox) {
        this.accounts = accounts;
        this.late = late;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return LateBillStore.LATE;
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return accounts.lock(account).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Instant>> run(AccountId account, Instant dueAt) {
        return late.tell(account, dueAt)
                .map(bills -> bills.stream()
                        .map(bill -> OutboxEvent.of(InvoiceOverdue.TOPIC, account, dueAt, bill))
                        .toList())
                .chain(events -> outbox.append(events))
                .chain(() -> late.next(account));
    }
}
