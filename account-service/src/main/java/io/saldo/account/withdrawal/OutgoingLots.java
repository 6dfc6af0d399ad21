package io.saldo.account.withdrawal;

import io.saldo.account.refund.RefundDestination;
import io.saldo.account.refund.RefundLeg;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The lots that cash may leave from, and how much may leave in all (O-2, O-4, O-5). */
record OutgoingLots(List<RefundableLot> lots, Money most, Instant now) {

    /** Youngest first; the id only makes the order total. */
    private static final Comparator<RefundableLot> YOUNGEST = Comparator.comparing(
                    (RefundableLot lot) -> lot.origin().creditedAt())
            .thenComparing(lot -> lot.origin().paymentId())
            .reversed();

    OutgoingLots {
        lots = lots.stream().sorted(YOUNGEST).toList();
    }

    /** What can go back by the ways it came. */
    Money original() {
        return most.min(left(open()));
    }

    /** What only a designated account can take: it comes last (O-5). */
    Money other() {
        return most.minus(original()).min(left(open().negate()));
    }

    /** Cash that came by no payment has no way back. */
    Money withdrawable() {
        return original().plus(other());
    }

    /** What may go to that destination now: to a designated account only once nothing goes by the original ways (O-5). */
    Money mostTo(RefundDestination.Type destination) {
        boolean designated = destination == RefundDestination.Type.DESIGNATED;
        return designated ? other() : original();
    }

    /** The legs of an amount that may go there, youngest lot first (O-4). */
    List<RefundLeg> legs(Money amount, RefundDestination.Type destination) {
        Money wanted = amount;
        List<RefundLeg> legs = new ArrayList<>();
        for (RefundableLot lot : lots) {
            boolean mayGo = lot.hasOpenRoute(now) == (destination == RefundDestination.Type.ORIGINAL);
            if (lot.isRipe(now) && mayGo && wanted.isPositive()) {
                Money part = wanted.min(lot.left());
                legs.add(lot.leg(legs.size() + 1, part));
                wanted = wanted.minus(part);
            }
        }
        if (!wanted.isZero()) {
            throw new IllegalArgumentException("%s of %s find no lot.".formatted(wanted, amount));
        }
        return legs;
    }

    Optional<RefundableLot> of(String paymentId) {
        return lots.stream()
                .filter(lot -> lot.origin().paymentId().equals(paymentId))
                .findFirst();
    }

    private Predicate<RefundableLot> open() {
        return lot -> lot.hasOpenRoute(now);
    }

    private Money left(Predicate<RefundableLot> which) {
        return Money.sum(
                lots.stream()
                        .filter(lot -> lot.isRipe(now))
                        .filter(which)
                        .map(RefundableLot::left)
                        .toList(),
                most.currency());
    }
}
