package io.saldo.account.settlement;

import io.saldo.account.ledger.BillId;
import io.saldo.platform.money.Money;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/** What the customer pays of each bill in money, as shown beside what is unsettled (W-7). */
public final class Invoiceable {
    private Invoiceable() {}

    /**
     * Total less vouchers and credit refunds. What was spent of each bucket counts against the bills of its own month,
     * then of later ones, whichever bill it has really settled; what finds no such bill yet waits for the next (W-7).
     *
     * @param bills all bills of the account that a bucket may still count against, settled ones too
     */
    public static Map<BillId, Money> of(Collection<Bill> bills, SortedMap<YearMonth, Money> spentOfBuckets) {
        Map<Bill, Money> rests = new LinkedHashMap<>();
        bills.stream()
                .sorted(SettlementOrder.BILLS)
                .forEach(bill -> rests.put(bill, bill.total().minus(bill.vouchers())));
        spentOfBuckets.forEach((month, spent) -> count(spent, month, rests));
        Map<BillId, Money> invoiceable = new LinkedHashMap<>();
        rests.forEach((bill, rest) -> invoiceable.put(bill.id(), rest));
        return invoiceable;
    }

    private static void count(Money spent, YearMonth month, Map<Bill, Money> rests) {
        Money left = spent;
        for (Map.Entry<Bill, Money> rest : rests.entrySet()) {
            if (!rest.getKey().month().isBefore(month)) {
                Money counted = left.min(rest.getValue());
                rest.setValue(rest.getValue().minus(counted));
                left = left.minus(counted);
            }
        }
    }
}
