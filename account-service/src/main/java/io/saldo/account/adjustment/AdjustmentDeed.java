package io.saldo.account.adjustment;

import io.saldo.account.Author;
import io.saldo.account.approval.OperatorDeed;
import io.saldo.account.approval.Wish;
import io.saldo.account.approval.Wishes;
import io.saldo.account.providersetting.LimitedDeed;
import io.saldo.platform.UseCase;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.money.Money;
import io.smallrye.mutiny.Uni;

/** An adjustment, which may need an approver; what goes out weighs as much as what comes in. */
@UseCase
class AdjustmentDeed implements OperatorDeed {

    private final AdjustAccount adjust;
    private final AdjustmentProblems problems;
    private final Wishes wishes;

    AdjustmentDeed(AdjustAccount adjust, AdjustmentProblems problems, Wishes wishes) {
        this.adjust = adjust;
        this.problems = problems;
        this.wishes = wishes;
    }

    @Override
    public LimitedDeed deed() {
        return LimitedDeed.ADJUSTMENT;
    }

    @Override
    public Uni<Done> carryOut(Wish wish, Author author) {
        Adjustment wanted = wishes.read(wish, Adjustment.class);
        return adjust.handle(wish.accountId(), wanted, author.caller(), author.reason())
                .map(result -> switch (result) {
                    case AdjustmentResult.Adjusted done -> done(wanted, author.reason(), done);
                    case AdjustmentRejection rejection -> throw problems.of(rejection);
                });
    }

    private static Done done(Adjustment wanted, String reason, AdjustmentResult.Adjusted done) {
        Money amount = done.amount();
        var view = new AdjustmentView(done.transactionId(), wanted.asset(), amount, done.bookedAt(), reason);
        return new Done(Answer.created(view), amount.max(amount.negated()));
    }
}
