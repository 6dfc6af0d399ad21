package io.saldo.invoice.discount;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Shows the discounts of an account as they were put. */
@Singleton
class FindDiscounts {

    private final DiscountStore discounts;
    private final UnitOfWork unitOfWork;

    FindDiscounts(DiscountStore discounts, UnitOfWork unitOfWork) {
        this.discounts = discounts;
        this.unitOfWork = unitOfWork;
    }

    Uni<List<DiscountView>> of(AccountId account) {
        return unitOfWork.run(() -> discounts.find(account));
    }
}
