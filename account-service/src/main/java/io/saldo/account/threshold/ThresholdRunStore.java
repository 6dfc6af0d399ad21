package io.saldo.account.threshold;

import io.saldo.account.account.AccountKind;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.settlement.PaymentDue;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
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
                        .chain(watched -> each(watched, watch -> {
                            var payer = Objects.requireNonNull(payers.get(watch.account()));
                            var balances = Objects.requireNonNull(accounts.get(payer));
                            return keep(watch, watch.changes(payer, balances, () -> ids.newId("thr", payer.id())), now);
                        }));
    }

    /** An invoice collects from now on the usage that it takes; where the charge of that had failed, its bill is overdue. */
    public Uni<Void> billed(AccountId account, BillId bill, Collection<Dimension> invoiced) {
        return store.watched(List.of(account))
                .map(watched -> watched.stream()
                        .flatMap(watch -> watch.open().stream())
                        .filter(due -> due.standsFor(invoiced))
                        .toList())
                .chain(dues -> each(dues, due -> store.goOn(account, due, bill)));
    }

    /** Nothing is charged within the month any more. */
    public Uni<Void> over(AccountId account, Instant now) {
        return store.watched(List.of(account))
                .chain(watched -> each(
                        watched,
                        watch -> keep(
                                watch,
                                watch.open().stream().map(ThresholdDue::over).toList(),
                                now)));
    }

    private Uni<Void> keep(ThresholdWatch watch, List<ThresholdDue> changes, Instant now) {
        return each(changes, due -> store.save(watch.account(), due, now)
                .chain(() -> watch.isNews(due)
                        ? tell(watch.account(), due, now)
                        : Uni.createFrom().voidItem()));
    }

    private Uni<Void> tell(AccountId account, ThresholdDue due, Instant now) {
        return outbox.append(OutboxEvent.of(
                        PaymentDue.TOPIC,
                        account,
                        now,
                        PaymentDue.ofThreshold(account, due.id(), due.version(), due.rest(), now)))
                .replaceWithVoid();
    }

    private static <T> Uni<Void> each(List<T> all, Function<T, Uni<?>> step) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(step)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
