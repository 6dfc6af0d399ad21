package io.saldo.payment.due;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.account.Account;
import io.saldo.payment.account.AccountStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.inbox.EventRefused;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;

/** Keeps what is due; what a saved method is wanted for fails at once, once, while no account can have one (I-3). */
@UseCase
class KeepDue {

    private final AccountStore accounts;
    private final DueStore dues;
    private final Outbox outbox;
    private final IdGenerator ids;
    private final BillingClock clock;

    KeepDue(AccountStore accounts, DueStore dues, Outbox outbox, IdGenerator ids, BillingClock clock) {
        this.accounts = accounts;
        this.dues = dues;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> handle(PaymentDue due) {
        return accounts.lock(due.billingAccountId())
                .map(found -> found.orElseThrow(() -> EventRefused.until(
                        "account:" + due.billingAccountId(), "UNKNOWN_ACCOUNT", "The account is not known yet.")))
                .chain(account -> dues.keep(due)
                        .chain(newer -> newer && due.wantsMethod() ? dues.tellNoMethod(due) : never())
                        .chain(first -> first ? fail(account, due) : never()))
                .replaceWithVoid();
    }

    private Uni<Boolean> fail(Account account, PaymentDue due) {
        var failed = NoMethodFailed.of(due, ids.newId("pay", account.id()), clock.now());
        return outbox.append(OutboxEvent.of(NoMethodFailed.TOPIC, account.id(), clock.now(), failed))
                .replaceWith(true);
    }

    private static Uni<Boolean> never() {
        return Uni.createFrom().item(false);
    }
}
