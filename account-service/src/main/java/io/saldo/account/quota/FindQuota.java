package io.saldo.account.quota;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Lists the changes of a quota and of its consumption ledger, newest first. */
@Singleton
class FindQuota {

    private final QuotaRecordStore records;
    private final ConsumptionStore changes;
    private final UnitOfWork unitOfWork;

    FindQuota(QuotaRecordStore records, ConsumptionStore changes, UnitOfWork unitOfWork) {
        this.records = records;
        this.changes = changes;
        this.unitOfWork = unitOfWork;
    }

    Uni<List<QuotaRecordView>> records(AccountId account, PageRequest page) {
        return unitOfWork.run(() -> records.page(account, page));
    }

    Uni<List<ConsumptionView>> consumption(AccountId account, PageRequest page) {
        return unitOfWork
                .run(() -> changes.page(account, page))
                .map(rows -> rows.stream().map(ConsumptionView::of).toList());
    }
}
