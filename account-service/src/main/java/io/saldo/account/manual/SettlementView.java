package io.saldo.account.manual;

import io.saldo.account.ledger.Asset;
import io.saldo.account.settlement.Allocation;
import io.saldo.account.settlement.Settlement;
import io.saldo.platform.money.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has settled which bill, one row for each asset of a bill. */
public record SettlementView(List<AllocationView> allocations) {

    /** So much of a bill came from one asset. */
    public record AllocationView(String invoiceId, Asset asset, Money amount) {

        private AllocationView plus(AllocationView more) {
            return new AllocationView(invoiceId, asset, amount.plus(more.amount));
        }
    }

    public static SettlementView of(Settlement settlement) {
        record Place(String bill, Asset asset) {}
        Map<Place, AllocationView> rows = new LinkedHashMap<>();
        for (Allocation part : settlement.allocations()) {
            String bill = part.bill().value();
            rows.merge(
                    new Place(bill, part.asset()),
                    new AllocationView(bill, part.asset(), part.amount()),
                    AllocationView::plus);
        }
        return new SettlementView(List.copyOf(rows.values()));
    }
}
