package io.saldo.account.settlement;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;

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

    /** An account has a few bills a month, so a page is cut from all of them. */
    Uni<List<BillView>> page(AccountId account, Predicate<BillRecord> wanted, PageRequest page) {
        return unitOfWork.run(() -> bills.all(account)).map(all -> all.reversed().stream()
                .filter(wanted)
                .dropWhile(bill ->
                        page.after().filter(id -> !isAfter(all, bill, id)).isPresent())
                .limit(page.rowsToRead())
                .map(bill -> BillView.of(bill, clock.now()))
                .toList());
    }

    private static boolean isAfter(List<BillRecord> oldestFirst, BillRecord bill, String id) {
        return oldestFirst.stream()
                .dropWhile(other -> !other.equals(bill))
                .skip(1)
                .anyMatch(other -> other.id().value().equals(id));
    }
}
