package io.saldo.payment.charge;

import io.saldo.payment.account.Account;
import io.saldo.payment.account.AccountStore;
import io.saldo.payment.due.ChargeDueStore;
import io.saldo.payment.due.ChargeTimes;
import io.saldo.payment.due.NoMethodFailed;
import io.saldo.payment.due.OpenDue;
import io.saldo.payment.due.PaymentDue;
import io.saldo.payment.method.MethodStore;
import io.saldo.payment.method.SavedMethod;
import io.saldo.payment.order.ChargeTry;
import io.saldo.payment.order.FindOpenPayments;
import io.saldo.payment.order.Purpose;
import io.saldo.payment.order.StoreCharge;
import io.saldo.payment.order.Way;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Charges what is due to the account's saved method on days T, T+7 and T+14 (S-10, W-13): makes the order of each try, a
 * worker calls. Without a method it fails at once, once (I-3). While money for it is on its way none is taken.
 */
@UseCase
class ChargeDues implements DueTask {

    private static final Duration WHILE_ANOTHER_PAYS = Duration.ofHours(1);

    private final AccountStore accounts;
    private final ChargeDueStore dues;
    private final MethodStore methods;
    private final FindOpenPayments payments;
    private final StoreCharge store;
    private final Outbox outbox;
    private final IdGenerator ids;

    ChargeDues(
            AccountStore accounts,
            ChargeDueStore dues,
            MethodStore methods,
            FindOpenPayments payments,
            StoreCharge store,
            Outbox outbox,
            IdGenerator ids) {
        this.accounts = accounts;
        this.dues = dues;
        this.methods = methods;
        this.payments = payments;
        this.store = store;
        this.outbox = outbox;
        this.ids = ids;
    }

    @Override
    public String kind() {
        return ChargeDueStore.CHARGE;
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return accounts.lock(account).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Instant>> run(AccountId id, Instant dueAt) {
        return accounts.find(id)
                .map(Optional::orElseThrow)
                .chain(account -> dues.toBeCharged(id, dueAt).chain(open -> Multi.createFrom()
                        .iterable(open)
                        .onItem()
                        .transformToUniAndConcatenate(due -> charge(account, due, dueAt))
                        .collect()
                        .last()))
                .chain(() -> dues.next(id));
    }

    private Uni<Void> charge(Account account, OpenDue due, Instant at) {
        return payments.isProcessing(account.id(), due.dueId())
                .chain(processing -> processing
                        ? dues.postpone(account.id(), due, Optional.of(at.plus(WHILE_ANOTHER_PAYS)))
                                .replaceWithVoid()
                        : methods.of(account.id()).chain(all -> SavedMethod.charged(all)
                                .map(method -> charge(account, due, method, at))
                                .orElseGet(() -> fail(account, due, at))));
    }

    private Uni<Void> charge(Account account, OpenDue due, SavedMethod method, Instant at) {
        Instant first = due.firstTryAt().orElse(at);
        Optional<Instant> next = ChargeTimes.next(first, due.tries() + 1, account.zoneAt(first));
        var way = new Way(method.channel(), method.gatewayAccount(), Optional.empty());
        var attempt = new ChargeTry(method.methodId(), due.tries() + 1, next);
        Purpose purpose = due.reason() == PaymentDue.Reason.THRESHOLD ? Purpose.THRESHOLD : Purpose.AUTO_CHARGE;
        return dues.tried(account.id(), due, at, next)
                .chain(() -> store.handle(account, purpose, due.dueId(), due.rest(), way, attempt, at));
    }

    private Uni<Void> fail(Account account, OpenDue due, Instant at) {
        var failed = NoMethodFailed.of(account.id(), due, ids.newId("pay", account.id()), at);
        return dues.tellNoMethod(account.id(), due)
                .chain(first -> first
                        ? outbox.append(OutboxEvent.of(NoMethodFailed.TOPIC, account.id(), at, failed))
                        : dues.postpone(account.id(), due, Optional.empty()))
                .replaceWithVoid();
    }
}
