package io.saldo.account.accrual;

import io.saldo.account.charge.ChargeAccrued;
import io.saldo.account.charge.RunningCharge;
import io.saldo.account.charge.RunningCharges;
import io.saldo.account.charge.UnbilledKey;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.Transaction;
import io.saldo.account.posting.ChargePostings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By how much the cut sums of one account have grown with a batch: one transaction (BK-4, BK-15). */
record ChargeGrowth(Transaction.Source source, Posting posting) {

    /** Empty when no cut sum has moved. */
    static Optional<ChargeGrowth> of(List<ChargeAccrued> events, RunningCharges before) {
        RunningCharges after =
                before.accrue(events.stream().map(ChargeAccrued::charge).toList());
        var growth = after.growthSince(before);
        return growth.entrySet().stream()
                .map(one -> ChargePostings.chargeGrew(
                        one.getKey().usageMonth(), one.getKey().scope(), one.getValue()))
                .reduce(Posting::and)
                .map(posting -> new ChargeGrowth(source(events, after, before, growth.firstKey()), posting));
    }

    /** A version that the batch has brought; no other batch brings it, so the source has its effect once. */
    private static Transaction.Source source(
            List<ChargeAccrued> events, RunningCharges after, RunningCharges before, UnbilledKey grown) {
        ChargeAccrued newest = events.stream()
                .filter(event -> event.usageMonth().equals(grown.usageMonth()) && event.scope() == grown.scope())
                .filter(event ->
                        event.charge().equals(after.latest().get(event.charge().key())))
                .filter(event ->
                        isNewer(event, before.latest().get(event.charge().key())))
                .min(Comparator.comparing(ChargeAccrued::cloudAccountId))
                .orElseThrow();
        return new Transaction.Source(
                        "CHARGE", newest.cloudAccountId() + "/" + newest.usageMonth() + "/" + newest.scope())
                .at(newest.version());
    }

    private static boolean isNewer(ChargeAccrued event, @Nullable RunningCharge known) {
        return known == null || known.version() < event.version();
    }
}
