package io.saldo.account.setting;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.settlement.MonthBound;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;

/** Lets credit refunds settle bills of earlier months, or not (W-6, W-7). */
@UseCase
class ChangePreviousBills {

    private final ChangeWriteOff change;

    ChangePreviousBills(ChangeWriteOff change) {
        this.change = change;
    }

    @WithTransaction
    Uni<Void> handle(AccountId id, MonthBound bound, Author author) {
        return change.bound(id, bound, author);
    }
}
