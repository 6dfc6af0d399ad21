package io.saldo.payment.order;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.account.Account;
import io.saldo.payment.account.AccountStore;
import io.saldo.payment.channel.ChannelTerms;
import io.saldo.payment.channel.FindTerms;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Makes the order of a top-up, or says why not (I-6, K-6, Q-7). */
@UseCase
class CreateTopUp {

    private final AccountStore accounts;
    private final FindTerms terms;
    private final StoreOrder store;
    private final AuditOrder audit;
    private final BillingClock clock;

    CreateTopUp(AccountStore accounts, FindTerms terms, StoreOrder store, AuditOrder audit, BillingClock clock) {
        this.audit = audit;
        this.accounts = accounts;
        this.terms = terms;
        this.store = store;
        this.clock = clock;
    }

    @WithTransaction
    Uni<OrderResult> handle(AccountId id, TopUp wanted, By by) {
        return accounts.lock(id)
                .map(Optional::orElseThrow)
                .chain(account -> terms.of(wanted.channel(), wanted.amount().currency(), account.dayAt(clock.now()))
                        .chain(found -> decide(account, wanted, found)))
                .call(result -> audit.made(result, by));
    }

    private Uni<OrderResult> decide(Account account, TopUp wanted, Optional<ChannelTerms> found) {
        Optional<OrderRejection> rejection = wanted.rejection(account, found, clock.now());
        if (rejection.isPresent()) {
            return Uni.createFrom().item(new OrderResult.Refused(rejection.get()));
        }
        return store.handle(
                account, Aim.topUp(wanted.voucherCode()), wanted.amount(), found.orElseThrow(), wanted.returnUrl());
    }
}
