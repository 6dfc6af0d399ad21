package io.saldo.account.charge;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The running charges of one billing account, each at its highest version: versions may come in any order or again, the
 * unbilled amounts are the same (BK-4, SP-1).
 */
public record RunningCharges(
        CurrencyUnit currency, Map<ChargeKey, RunningCharge> latest, Map<ChargeKey, InvoicedCharge> invoiced) {

    public RunningCharges {
        latest = Map.copyOf(latest);
        invoiced = Map.copyOf(invoiced);
    }

    public static RunningCharges none(CurrencyUnit currency) {
        return new RunningCharges(currency, Map.of(), Map.of());
    }

    public RunningCharges accrue(Collection<RunningCharge> versions) {
        Map<ChargeKey, RunningCharge> next = new HashMap<>(latest);
        versions.forEach(charge -> next.merge(charge.key(), charge, (a, b) -> a.version() >= b.version() ? a : b));
        return new RunningCharges(currency, next, invoiced);
    }

    public RunningCharges close(Collection<InvoicedCharge> closes) {
        Map<ChargeKey, InvoicedCharge> next = new HashMap<>(invoiced);
        closes.forEach(close -> next.merge(close.key(), close, (a, b) -> a.version() >= b.version() ? a : b));
        return new RunningCharges(currency, latest, next);
    }

    /** An invoice is taken only when every version that it closes has been seen. */
    public boolean haveSeen(Collection<InvoicedCharge> closes) {
        return closes.stream().allMatch(close -> {
            RunningCharge seen = latest.get(close.key());
            return seen != null && seen.version() >= close.version();
        });
    }

    /** Where UNBILLED stands: the exact unbilled sum over all cloud accounts, cut once per month and scope (BK-4, C-2). */
    public SortedMap<UnbilledKey, Money> unbilled() {
        Map<UnbilledKey, ExactAmount> exact = new HashMap<>();
        latest.values().forEach(charge -> exact.merge(charge.key().unbilled(), unbilled(charge), ExactAmount::plus));
        SortedMap<UnbilledKey, Money> cut = new TreeMap<>();
        exact.forEach((key, sum) -> cut.put(key, sum.cut()));
        return cut;
    }

    /** By how much each cut sum has grown since, or shrunk, without those that stand still (BK-15). */
    public SortedMap<UnbilledKey, Money> growthSince(RunningCharges before) {
        SortedMap<UnbilledKey, Money> growth = unbilled();
        before.unbilled().forEach((key, cut) -> growth.merge(key, cut.negated(), Money::plus));
        growth.values().removeIf(Money::isZero);
        return growth;
    }

    private ExactAmount unbilled(RunningCharge charge) {
        InvoicedCharge taken = invoiced.get(charge.key());
        ExactAmount due = charge.total().minus(charge.nothingDue());
        return taken == null ? due : due.minus(taken.invoicedTotal());
    }
}
