package io.saldo.account.withdrawal;

import io.saldo.account.Author;
import io.saldo.account.approval.OperatorDeed;
import io.saldo.account.approval.Wish;
import io.saldo.account.approval.Wishes;
import io.saldo.account.providersetting.LimitedDeed;
import io.saldo.account.refund.Refund;
import io.saldo.account.refund.RefundView;
import io.saldo.account.withdrawal.Withdraw.Order;
import io.saldo.platform.UseCase;
import io.saldo.platform.idempotency.Answer;
import io.smallrye.mutiny.Uni;

/**
 * A withdrawal to a designated account, which may need an approver (A-15, O-5). While it waits its money is out of the lots
 * already, so nobody spends it, and it may be called off.
 */
@UseCase
class WithdrawalDeed implements OperatorDeed {

    private final Withdraw withdraw;
    private final SendWithdrawal send;
    private final CancelWithdrawal cancel;
    private final WithdrawalProblems problems;
    private final Wishes wishes;

    WithdrawalDeed(
            Withdraw withdraw,
            SendWithdrawal send,
            CancelWithdrawal cancel,
            WithdrawalProblems problems,
            Wishes wishes) {
        this.withdraw = withdraw;
        this.send = send;
        this.cancel = cancel;
        this.problems = problems;
        this.wishes = wishes;
    }

    @Override
    public LimitedDeed deed() {
        return LimitedDeed.WITHDRAWAL;
    }

    @Override
    public Uni<Done> carryOut(Wish wish, Author author) {
        return author.approvalId().isPresent()
                ? send.handle(wish.accountId(), wish.object(), author).map(WithdrawalDeed::sent)
                : withdraw(wish, author, false);
    }

    @Override
    public Uni<Void> asked(Wish wish, Author author) {
        return withdraw(wish, author, true).replaceWithVoid();
    }

    @Override
    public Uni<Void> rejected(Wish wish, Author author) {
        return cancel.handle(wish.accountId(), wish.object(), author).replaceWithVoid();
    }

    private Uni<Done> withdraw(Wish wish, Author author, boolean waits) {
        var wanted = wishes.read(wish, WithdrawalWish.class);
        return withdraw.handle(wish.accountId(), new Order(wish.object(), wanted, waits), author)
                .map(result -> switch (result) {
                    case WithdrawalResult.Planned planned ->
                        new Done(Answer.created(WithdrawalView.of(wanted, planned)), planned.amount());
                    case WithdrawalRejection rejection -> throw problems.of(rejection);
                });
    }

    private static Done sent(Refund refund) {
        return new Done(Answer.ok(RefundView.of(refund)), refund.amount());
    }
}
