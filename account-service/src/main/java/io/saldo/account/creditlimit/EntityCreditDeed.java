package io.saldo.account.creditlimit;

import io.saldo.account.Author;
import io.saldo.account.approval.OperatorDeed;
import io.saldo.account.approval.Wish;
import io.saldo.account.approval.Wishes;
import io.saldo.account.providersetting.LimitedDeed;
import io.saldo.platform.UseCase;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.money.Money;
import io.smallrye.mutiny.Uni;

/** Credit that an entity gets, for which an approver may be needed; what it is raised by weighs, a cut never. */
@UseCase
class EntityCreditDeed implements OperatorDeed {

    private final ChangeEntityCredit change;
    private final EntityProblems problems;
    private final Wishes wishes;

    EntityCreditDeed(ChangeEntityCredit change, EntityProblems problems, Wishes wishes) {
        this.change = change;
        this.problems = problems;
        this.wishes = wishes;
    }

    /** The wanted credit. */
    record Request(Money credit) {}

    @Override
    public LimitedDeed deed() {
        return LimitedDeed.ENTITY_CREDIT;
    }

    @Override
    public Uni<Done> carryOut(Wish wish, Author author) {
        String number = wish.object();
        return change.handle(number, wishes.read(wish, Request.class).credit(), author)
                .map(result -> switch (result) {
                    case EntityResult.Set set ->
                        new Done(Answer.ok(EntityCreditView.of(number, set.credit())), set.raised());
                    case EntityResult.BelowAllocated it -> throw problems.of(it);
                    case EntityResult.OtherCurrency it -> throw problems.of(it);
                });
    }
}
