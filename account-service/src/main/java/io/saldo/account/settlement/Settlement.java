package io.saldo.account.settlement;

import io.saldo.account.ledger.BillId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Which funds settle which bills: never more than is open, never more than there is. */
public record Settlement(CurrencyUnit currency, List<Allocation> allocations) {

    public Settlement {
        allocations = List.copyOf(allocations);
    }

    /** Oldest bill first; funds that do not cover everything are used up on the way (W-1, W-2, W-9). */
    static Settlement of(Collection<Claim> claims, Collection<Fund> funds, MonthBound bound, CurrencyUnit currency) {
        Map<Fund, Money> left = new LinkedHashMap<>();
        funds.stream().sorted(SettlementOrder.FUNDS).forEach(fund -> left.put(fund, fund.balance()));
        List<Allocation> allocations = new ArrayList<>();
        for (Claim claim : claims.stream().sorted(Claim.ORDER).toList()) {
            Money wanted = claim.amount();
            for (Map.Entry<Fund, Money> fund : left.entrySet()) {
                Money amount = wanted.min(fund.getValue());
                if (amount.isPositive() && fund.getKey().mayPay(claim.bill().month(), bound)) {
                    allocations.add(Allocation.of(claim.bill(), fund.getKey(), amount));
                    fund.setValue(fund.getValue().minus(amount));
                    wanted = wanted.minus(amount);
                }
            }
        }
        return new Settlement(currency, allocations);
    }

    public Money settled(BillId bill) {
        return sum(allocation -> allocation.bill().equals(bill));
    }

    public Money spent(Fund fund) {
        return sum(allocation -> allocation.isFrom(fund));
    }

    /** What stays open of the bill. */
    public Money rest(Bill bill) {
        return bill.open().minus(settled(bill.id()));
    }

    /** What stays in the fund. */
    public Money left(Fund fund) {
        return fund.balance().minus(spent(fund));
    }

    Settlement and(Settlement next) {
        List<Allocation> both = new ArrayList<>(allocations);
        both.addAll(next.allocations);
        return new Settlement(currency, both);
    }

    private Money sum(Predicate<Allocation> which) {
        return Money.sum(
                allocations.stream().filter(which).map(Allocation::amount).toList(), currency);
    }
}
