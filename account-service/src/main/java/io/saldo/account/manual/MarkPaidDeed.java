package io.saldo.account.manual;

import io.saldo.account.Author;
import io.saldo.account.approval.OperatorDeed;
import io.saldo.account.approval.Wish;
import io.saldo.account.approval.Wishes;
import io.saldo.account.ledger.BillId;
import io.saldo.account.providersetting.LimitedDeed;
import io.saldo.platform.UseCase;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.money.Money;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** A bill that is marked paid, for which an approver may be needed. */
@UseCase
class MarkPaidDeed implements OperatorDeed {

    private final MarkPaid markPaid;
    private final SettlementProblems problems;
    private final Wishes wishes;

    MarkPaidDeed(MarkPaid markPaid, SettlementProblems problems, Wishes wishes) {
        this.markPaid = markPaid;
        this.problems = problems;
        this.wishes = wishes;
    }

    /** Without an amount, all that is open when it is done. */
    record Request(Optional<Money> amount) {}

    @Override
    public LimitedDeed deed() {
        return LimitedDeed.MARK_PAID;
    }

    @Override
    public Uni<Done> carryOut(Wish wish, Author author) {
        var request = wishes.read(wish, Request.class);
        return markPaid.handle(wish.accountId(), new BillId(wish.object()), request.amount(), author)
                .map(result -> switch (result) {
                    case MarkPaid.Marked marked -> new Done(Answer.ok(marked.bill()), marked.amount());
                    case MarkPaid.Refused refused -> throw problems.of(refused.why());
                });
    }
}
