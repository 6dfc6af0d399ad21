package io.saldo.account.creditnote;

import static io.saldo.account.Amounts.idr;
import static io.saldo.account.Amounts.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.saldo.account.Seeded;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CreditNoteTest {

    @DisplayName("O-11")
    @Test
    void goesToCreditRefundsWhereItWasBoughtUnderACreditLimit() { // Ex:O-11a
        var note = new CreditNote(idr(600), idr(1200), List.of(), true);
        assertEquals(idr(0), note.lowersBillBy());
        assertEquals("CREDIT_LIMIT limit 600", returned(note));
    }

    @DisplayName("O-11")
    @Test
    void lowersWhatIsOpenBeforeItGivesBack() { // Ex:O-11b
        var note = note(idr(50), idr(40), new PaidPart(Payer.CASH, "pay-1", idr(60)));
        assertEquals(idr(40), note.lowersBillBy());
        assertEquals("CASH pay-1 10", returned(note));
        assertEquals("", returned(note(idr(40), idr(40), new PaidPart(Payer.CASH, "pay-1", idr(60)))));
    }

    @DisplayName("O-11")
    @Test
    void givesTheMinorUnitsLeftOverToTheLargestShare() { // Ex:O-11c
        var note = note(
                usd("10.01"),
                usd("0.00"),
                new PaidPart(Payer.CASH, "pay-1", usd("50.00")),
                new PaidPart(Payer.TRANSFER_LEDGER, "1000", usd("50.00")));
        assertEquals("TRANSFER_LEDGER 1000 5.01, CASH pay-1 5.00", returned(note));
        var cash = note(
                usd("10.01"),
                usd("0.00"),
                new PaidPart(Payer.CASH, "pay-1", usd("50.02")),
                new PaidPart(Payer.TRANSFER_LEDGER, "1000", usd("49.98")));
        assertEquals("TRANSFER_LEDGER 1000 5.00, CASH pay-1 5.01", returned(cash));
    }

    @DisplayName("O-11")
    @Test
    void splitsWhatIsRefundedOfAnOrderByWhatPaidIt() { // Ex:O-10, its refund of 30
        var note = note(
                usd("30.00"),
                usd("0.00"),
                new PaidPart(Payer.CASH, "pay-1", usd("50.00")),
                new PaidPart(Payer.TRANSFER_LEDGER, "1000", usd("30.00")));
        assertEquals("TRANSFER_LEDGER 1000 11.25, CASH pay-1 18.75", returned(note));
    }

    @DisplayName("O-11")
    @Test
    void sendsAPaymentOfTheBillBackItsWayAndRefundsToTheMonthOfTheRefund() {
        var note = note(
                idr(90),
                idr(0),
                new PaidPart(Payer.GATEWAY, "pay-9", idr(100)),
                new PaidPart(Payer.CREDIT_REFUND, "2026-02", idr(50)),
                new PaidPart(Payer.PROMO_CREDIT, "vrd-1", idr(30)));
        assertEquals("CREDIT_REFUND 2026-02 25, PROMO_CREDIT vrd-1 15, GATEWAY pay-9 50", returned(note));
    }

    @DisplayName("O-11")
    @Test
    void givesBackNoMoreThanIsOpenOrWasPaid() {
        var paid = new PaidPart(Payer.CASH, "pay-1", idr(60));
        assertThrows(IllegalArgumentException.class, () -> note(idr(101), idr(40), paid));
    }

    @DisplayName("O-11")
    @Test
    void givesBackAllOfItAndNothingBelowZero() {
        Random random = Seeded.random();
        for (int run = 0; run < 3_000; run++) {
            List<PaidPart> paid = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(i -> new PaidPart(Payer.CASH, "pay-" + i, idr(1 + random.nextInt(1000))))
                    .toList();
            Money most = Money.sum(paid.stream().map(PaidPart::amount).toList(), CurrencyUnit.IDR);
            Money open = idr(random.nextInt(100));
            Money total = idr(1 + random.nextLong(most.plus(open).minorUnits()));
            var note = new CreditNote(total, open, paid, false);
            List<Money> given = note.returned().stream().map(PaidPart::amount).toList();
            assertEquals(total, Money.sum(given, CurrencyUnit.IDR).plus(note.lowersBillBy()), note::toString);
            assertEquals(
                    List.of(),
                    given.stream().filter(amount -> !amount.isPositive()).toList(),
                    note::toString);
        }
    }

    private static CreditNote note(Money total, Money open, PaidPart... paid) {
        return new CreditNote(total, open, List.of(paid), false);
    }

    private static String returned(CreditNote note) {
        return note.returned().stream()
                .map(part -> "%s %s %s"
                        .formatted(
                                part.payer(),
                                part.source(),
                                part.amount().amount()))
                .collect(Collectors.joining(", "));
    }
}
