package io.saldo.account.settlement;

import io.saldo.account.ledger.BillId;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Lists the bills of an account, newest first. */
@Singleton
class FindBills {

    private final BillStore bills;
    private final UnitOfWork unitOfWork;
    private final BillingClock clock;

    FindBills(BillStore bills, UnitOfWork unitOfWork, BillingClock clock) {
        this.bills = bills;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    Uni<List<BillView>> page(AccountId account, boolean open, PageRequest page) {
        return unitOfWork.run(() -> mustBeOfAnAnswer(account, page.after())
                .chain(() -> bills.page(account, open, page.after(), page.rowsToRead()))
                .map(found -> found.stream()
                        .map(bill -> BillView.of(bill, clock.now()))
                        .toList()));
    }

    private Uni<Void> mustBeOfAnAnswer(AccountId account, Optional<String> cursor) {
        return cursor.isEmpty()
                ? Uni.createFrom().voidItem()
                : bills.exists(account, new BillId(cursor.get()))
                        .invoke(known -> {
                            if (!known) {
                                throw CommonProblems.malformed("cursor", "Use the nextCursor of an earlier answer.");
                            }
                        })
                        .replaceWithVoid();
    }
}
