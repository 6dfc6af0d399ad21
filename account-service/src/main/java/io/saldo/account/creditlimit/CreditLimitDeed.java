package io.saldo.account.creditlimit;

import io.saldo.account.Author;
import io.saldo.account.approval.OperatorDeed;
import io.saldo.account.approval.Wish;
import io.saldo.account.approval.Wishes;
import io.saldo.account.providersetting.LimitedDeed;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.money.Money;
import io.smallrye.mutiny.Uni;

/** A limit that is set, for which an approver may be needed; what it is raised by weighs, a cut never. */
@UseCase
class CreditLimitDeed implements OperatorDeed {

    private final ChangeCreditLimit change;
    private final FindCreditRecords find;
    private final LimitProblems problems;
    private final Wishes wishes;

    CreditLimitDeed(ChangeCreditLimit change, FindCreditRecords find, LimitProblems problems, Wishes wishes) {
        this.change = change;
        this.find = find;
        this.problems = problems;
        this.wishes = wishes;
    }

    /** The wanted limit. */
    record Request(Money creditLimit) {}

    @Override
    public LimitedDeed deed() {
        return LimitedDeed.CREDIT_LIMIT;
    }

    @Override
    public Uni<Done> carryOut(Wish wish, Author author) {
        AccountId id = wish.accountId();
        Money wanted = wishes.read(wish, Request.class).creditLimit();
        return change.handle(id, wanted, author).chain(result -> switch (result) {
            case LimitResult.Set set ->
                find.information(id).map(found -> new Done(Answer.ok(found.orElseThrow()), set.raised()));
            case LimitRejection rejection -> throw problems.of(rejection);
        });
    }
}
