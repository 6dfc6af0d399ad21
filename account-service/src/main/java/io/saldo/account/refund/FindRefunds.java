package io.saldo.account.refund;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.page.Position;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;

/** Lists the withdrawals and refunds of an account, newest first. */
@Singleton
public class FindRefunds {

    private final RefundStore refunds;
    private final UnitOfWork unitOfWork;

    FindRefunds(RefundStore refunds, UnitOfWork unitOfWork) {
        this.refunds = refunds;
        this.unitOfWork = unitOfWork;
    }

    /** Refuses with 404 what is no withdrawal of the account. */
    public Uni<Void> requireWithdrawal(AccountId account, String id) {
        return unitOfWork
                .run(() -> refunds.find(account, id))
                .map(found -> found.filter(refund -> refund.kind() == RefundKind.WITHDRAWAL)
                        .orElseThrow(CommonProblems::notFound))
                .replaceWithVoid();
    }

    public Uni<Page<RefundView>> page(AccountId account, Collection<RefundKind> kinds, PageRequest page) {
        return unitOfWork
                .run(() -> refunds.page(account, kinds, Position.before(page), page.rowsToRead()))
                .map(rows -> rows.stream().map(RefundView::of).toList())
                .map(rows -> Page.of(page, rows, row -> new Position(row.requestedAt(), row.refundId()).toString()));
    }
}
