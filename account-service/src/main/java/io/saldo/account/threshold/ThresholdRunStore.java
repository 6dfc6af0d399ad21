package io.saldo.account.threshold;

import io.saldo.account.account.AccountKind;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.BillId;
import io.saldo.account.settlement.PaymentDue;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks at the figures of postpaid accounts after every change, and tells what is due by a threshold (W-13). */
@Singleton
public class ThresholdRunStore {

    private final ThresholdStore store;
    private final Outbox outbox;
    private final IdGenerator ids;

    ThresholdRunStore(ThresholdStore store, Outbox outbox, IdGenerator ids) {
        this.store = store;
        this.outbox = outbox;
        this.ids = ids;
    }

    /** Looks at accounts that are locked; those that no saved method pays for are left out. */
    public Uni<Void> changed(Map<BillingAccount, Balances> accounts, Instant now) {
        Map<AccountId, BillingAccount> payers = accounts.keySet().stream()
                .filter(account -> account.kindAt(now) == AccountKind.POSTPAID)
                .collect(Collectors.toMap(BillingAccount::id, Function.identity()));
        return payers.isEmpty()
                ? Uni.createFrom().voidItem()
                : store.watched(payers.keySet())
                        .chain(watched -> Multi.createFrom()
                                .iterable(watched)
                                .onItem()
                                .transformToUniAndConcatenate(watch -> {
                                    var payer = Objects.requireNonNull(payers.get(watch.account()));
                                    var balances = Objects.requireNonNull(accounts.get(payer));
                                    return tell(
                                            payer.id(),
                                            watch.changes(payer, balances, () -> ids.newId("thr", payer.id())),
                                            now);
                                })
                                .collect()
                                .last())
                        .replaceWithVoid();
    }

    /** A usage invoice collects from now on what was due within the month; what had failed makes its bill overdue. */
    public Uni<Void> billed(AccountId account, BillId bill, Instant now) {
        return store.goOn(account, bill).chain(() -> over(account, now));
    }

    /** Nothing is charged within the month any more. */
    public Uni<Void> over(AccountId account, Instant now) {
        return store.watched(List.of(account))
                .map(watched -> watched.stream()
                        .flatMap(watch -> watch.open().stream())
                        .map(ThresholdDue::over)
                        .toList())
                .chain(closed -> tell(account, closed, now));
    }

    private Uni<Void> tell(AccountId account, List<ThresholdDue> changes, Instant now) {
        return Multi.createFrom()
                .iterable(changes)
                .onItem()
                .transformToUniAndConcatenate(due -> store.save(account, due, now)
                        .chain(() -> outbox.append(OutboxEvent.of(
                                PaymentDue.TOPIC,
                                account,
                                now,
                                PaymentDue.ofThreshold(account, due.id(), due.version(), due.rest(), now)))))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
