package io.saldo.account.withdrawal;

import static io.saldo.account.Amounts.idr;
import static io.saldo.account.withdrawal.LotFixture.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.account.Seeded;
import io.saldo.account.refund.RefundDestination.Type;
import io.saldo.account.refund.RefundLeg;
import io.saldo.account.refund.RefundState;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutgoingLotsPropertyTest {

    private static final int RUNS = 3_000;

    @DisplayName("O-4")
    @Test
    void takesTheAmountAndNoMoreThanALotHas() {
        Random random = Seeded.random();
        for (int run = 0; run < RUNS; run++) {
            List<RefundableLot> all = IntStream.range(0, random.nextInt(6))
                    .mapToObj(i -> lot("pay-" + i, random))
                    .toList();
            var lots = new OutgoingLots(all, idr(random.nextInt(3000)), NOW);
            Type to = random.nextBoolean() ? Type.ORIGINAL : Type.DESIGNATED;
            long most = lots.mostTo(to).minorUnits();
            Money amount = idr(most == 0 ? 0 : 1 + random.nextLong(most));
            List<RefundLeg> legs = lots.legs(amount, to);
            assertEquals(amount, Money.sum(legs.stream().map(RefundLeg::amount).toList(), CurrencyUnit.IDR));
            legs.forEach(
                    leg -> assertTrue(isWithin(leg, lots.of(leg.paymentId()).orElseThrow()), leg::toString));
            assertFalse(lots.withdrawable().compareTo(lots.most()) > 0);
        }
    }

    /** Whatever goes, comes back and goes again: never more tax than was paid, and all of it with all of the credit. */
    @DisplayName("O-9")
    @Test
    void givesBackNoMoreTaxThanWasPaid() {
        Random random = Seeded.random();
        for (int run = 0; run < RUNS; run++) {
            long credit = 1L + random.nextInt(1000);
            long tax = random.nextInt(200);
            var lot = new RefundableLot(LotFixture.origin("P", NOW, credit, tax), idr(credit), List.of());
            for (int step = 0; step < 12; step++) {
                lot = random.nextInt(3) == 0 ? back(lot, random) : gone(lot, random);
                assertFalse(given(lot).compareTo(idr(tax)) > 0, lot::toString);
                if (lot.left().isZero()) {
                    assertEquals(idr(tax), given(lot), lot::toString);
                }
            }
        }
    }

    /** A-13 is kept by O-2: what may leave is never more than what could be spent. */
    @DisplayName("O-2")
    @Test
    void isNeverBelowZeroNorAboveOwnCashOrSpendable() {
        Random random = Seeded.random();
        for (int run = 0; run < RUNS; run++) {
            long own = random.nextInt(1000);
            long notOwn = random.nextInt(1000);
            long owed = random.nextInt(1500);
            long reserved = random.nextInt(500);
            Money cash = idr(own + notOwn);
            var terms = new Withdrawable(
                    cash, idr(notOwn), idr(0), idr(0), idr(owed), idr(reserved), idr(random.nextInt(300)));
            assertFalse(terms.amount().isNegative(), terms::toString);
            assertFalse(terms.amount().compareTo(idr(own)) > 0, terms::toString);
            Money spendable = cash.minus(idr(owed)).minus(idr(reserved));
            assertFalse(terms.amount().compareTo(spendable.max(idr(0))) > 0, terms::toString);
        }
    }

    private static boolean isWithin(RefundLeg leg, RefundableLot lot) {
        return leg.amount().isPositive()
                && leg.amount().compareTo(lot.left()) <= 0
                && !leg.tax().isNegative();
    }

    private static RefundableLot lot(String payment, Random random) {
        long left = random.nextInt(1000);
        var at = NOW.minus(Duration.ofDays(random.nextInt(360)));
        var from = random.nextInt(5) == 0 ? Optional.of(NOW.plusSeconds(60)) : Optional.<Instant>empty();
        return new RefundableLot(
                LotFixture.origin(payment, at, left + random.nextInt(500), random.nextInt(100), from),
                idr(left),
                List.of());
    }

    private static RefundableLot gone(RefundableLot lot, Random random) {
        if (lot.left().isZero()) {
            return lot;
        }
        Money part = random.nextInt(4) == 0
                ? lot.left()
                : idr(1 + random.nextLong(lot.left().minorUnits()));
        List<RefundLeg> legs = new ArrayList<>(lot.legs());
        legs.add(lot.leg(1, part));
        return new RefundableLot(lot.origin(), lot.left().minus(part), legs);
    }

    private static RefundableLot back(RefundableLot lot, Random random) {
        List<RefundLeg> legs = new ArrayList<>(lot.legs());
        if (legs.isEmpty()) {
            return lot;
        }
        RefundLeg leg = legs.remove(random.nextInt(legs.size()));
        return new RefundableLot(lot.origin(), lot.left().plus(leg.amount()), legs);
    }

    private static Money given(RefundableLot lot) {
        return Money.sum(
                lot.legs().stream()
                        .filter(leg -> leg.state() == RefundState.EXECUTING)
                        .map(RefundLeg::tax)
                        .toList(),
                CurrencyUnit.IDR);
    }
}
