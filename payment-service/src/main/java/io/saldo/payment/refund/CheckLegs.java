package io.saldo.payment.refund;

import io.saldo.payment.account.AccountStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/**
 * Hands legs whose look is due to the worker that asks the gateways (gw:P-8); nothing is called from here. A leg that nobody
 * has sent by hand in time is given up (O-11).
 */
@UseCase
class CheckLegs implements DueTask {

    private final AccountStore accounts;
    private final LegCheckStore checks;
    private final CloseLeg close;

    CheckLegs(AccountStore accounts, LegCheckStore checks, CloseLeg close) {
        this.accounts = accounts;
        this.checks = checks;
        this.close = close;
    }

    @Override
    public String kind() {
        return LegCheckStore.CHECK;
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return accounts.lock(account).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Instant>> run(AccountId account, Instant dueAt) {
        return checks.leftByHand(account, dueAt)
                .chain(left -> Multi.createFrom()
                        .iterable(left)
                        .onItem()
                        .transformToUniAndConcatenate(
                                leg -> close.handle(leg, new LegOutcome.Failed(LegOutcome.TOO_LATE)))
                        .collect()
                        .last())
                .chain(() -> checks.want(account, dueAt))
                .chain(() -> checks.next(account));
    }
}
