package io.saldo.account.settlement;

import static io.saldo.account.Amounts.idr;
import static io.saldo.account.settlement.SettlementFixture.bill;
import static io.saldo.account.settlement.SettlementFixture.own;
import static io.saldo.account.settlement.SettlementFixture.refund;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.saldo.account.ledger.Asset;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ManualSettlementTest {
    private static final Bill JANUARY = bill("jan", 1, 40);
    private static final Bill MARCH = bill("mar", 3, 60);
    private static final List<Fund> FUNDS = List.of(own("pay-1", 1, 50), refund(3, 10));

    @DisplayName("W-10")
    @Test
    void settlesThePickedBillsOldestFirst() {
        Settlement settlement = settled(manual(whole(MARCH), whole(JANUARY)).settle());
        assertEquals(idr(40), settlement.settled(JANUARY.id()));
        assertEquals(idr(20), settlement.settled(MARCH.id()));
    }

    @DisplayName("W-11")
    @Test
    void usesPickedAssetsOnly() {
        Settlement settlement =
                settled(manual(whole(MARCH)).from(Set.of(Asset.CREDIT_REFUND)).settle());
        assertEquals(
                List.of(new Allocation(MARCH.id(), Asset.CREDIT_REFUND, "2026-03", idr(10))), settlement.allocations());
    }

    @DisplayName("SP-5")
    @Test
    void settlesTheAmountAskedFor() {
        assertEquals(idr(25), settled(manual(part(JANUARY, 25)).settle()).settled(JANUARY.id()));
    }

    @DisplayName("SP-5")
    @Test
    void refusesMoreThanTheRest() {
        assertEquals(
                new SettlementRejection.AmountAboveRest(JANUARY.id(), idr(41), idr(40)),
                manual(part(JANUARY, 41)).settle());
    }

    @DisplayName("SP-5")
    @Test
    void refusesMoreThanTheFundsThatTheMonthBoundAllows() {
        Bill january = bill("jan", 1, 60);
        assertEquals(
                new SettlementRejection.AmountAboveFunds(january.id(), idr(60), idr(50)),
                manual(part(january, 60)).settle());
    }

    @Test
    void refusesABillPickedTwiceOrForNothing() {
        assertThrows(IllegalArgumentException.class, () -> manual(whole(JANUARY), part(JANUARY, 1)));
        assertThrows(IllegalArgumentException.class, () -> part(JANUARY, 0));
    }

    private static ManualSettlement manual(ManualSettlement.Choice... choices) {
        return new ManualSettlement(CurrencyUnit.IDR, List.of(choices), FUNDS, MonthBound.OWN_MONTH_AND_LATER);
    }

    private static ManualSettlement.Choice whole(Bill bill) {
        return new ManualSettlement.Choice(bill, Optional.empty());
    }

    private static ManualSettlement.Choice part(Bill bill, long amount) {
        Money money = idr(amount);
        return new ManualSettlement.Choice(bill, Optional.of(money));
    }

    private static Settlement settled(ManualSettlement.Result result) {
        return switch (result) {
            case ManualSettlement.Settled settled -> settled.settlement();
            case SettlementRejection rejection -> throw new AssertionError(rejection);
        };
    }
}
