package io.saldo.account.approval;

import io.saldo.account.Author;
import io.saldo.account.providersetting.LimitedDeed;
import io.saldo.platform.UseCase;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.money.Money;
import io.smallrye.mutiny.Uni;

/**
 * A deed that may need an approver; one bean for each {@link LimitedDeed}, in the package of the feature. It runs in
 * the transaction of who calls it: when it is asked for, and again when it is approved, each time on the state of then.
 */
@UseCase
public interface OperatorDeed {

    LimitedDeed deed();

    /** Fails with its problem when it is refused. */
    Uni<Done> carryOut(Wish wish, Author author);

    /** What waits with the approval that was just asked for, if anything does; in the transaction that asks for it. */
    default Uni<Void> asked(Wish wish, Author author) {
        return Uni.createFrom().voidItem();
    }

    /** What waited with the approval waits no more; in the transaction that rejects it. */
    default Uni<Void> rejected(Wish wish, Author author) {
        return Uni.createFrom().voidItem();
    }

    /** What the request answers, and how much of the operator's limit it takes: what was moved or raised, never below 0. */
    record Done(Answer answer, Money weight) {}
}
