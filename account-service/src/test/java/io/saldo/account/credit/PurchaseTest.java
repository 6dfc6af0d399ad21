package io.saldo.account.credit;

import static io.saldo.account.Amounts.idr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.platform.money.Money;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PurchaseTest {
    private static final Overdue NOT_OVERDUE = new Overdue(idr(0));
    private static final AvailableCredit CREDIT =
            new AvailableCredit.Direct(idr(1_000_000), idr(0), idr(0), new Unsettled(idr(0), idr(0)));

    @Tag("A-7")
    @DisplayName("A-13")
    @Test
    void takesAHundredHoldsAndRefusesTheNext() { // Ex:A-13
        Money reserved = idr(0);
        int taken = 0;
        Purchase hold = new Purchase(idr(10_000), NOT_OVERDUE);
        Optional<PurchaseRejection> rejection = Optional.empty();
        for (int i = 0; i < 101; i++) {
            rejection = hold.refusedWith(new Purchase.Spendable(CREDIT.spendable(reserved)));
            if (rejection.isEmpty()) {
                taken++;
                reserved = reserved.plus(hold.amount());
            }
        }
        assertEquals(100, taken);
        assertEquals(idr(0), CREDIT.spendable(reserved));
        assertEquals(idr(1_000_000), CREDIT.available());
        assertEquals(Optional.of(new PurchaseRejection.InsufficientCredit(idr(10_000), idr(0))), rejection);
    }

    @DisplayName("A-13")
    @Test
    void measuresAPostpaidAccountByItsSavedMethod() {
        Purchase purchase = new Purchase(idr(10_000), NOT_OVERDUE);
        assertEquals(Optional.empty(), purchase.refusedWith(Purchase.SavedMethod.CHARGEABLE));
        assertEquals(Optional.of(new PurchaseRejection.NoMethod()), purchase.refusedWith(Purchase.SavedMethod.NONE));
    }

    @DisplayName("S-7")
    @Test
    void isRefusedWhileOverdueWhateverTheMeans() {
        Purchase purchase = new Purchase(idr(1), new Overdue(idr(500)));
        Optional<PurchaseRejection> overdue = Optional.of(new PurchaseRejection.AccountOverdue(idr(500)));
        assertEquals(overdue, purchase.refusedWith(new Purchase.Spendable(idr(1_000))));
        assertEquals(overdue, purchase.refusedWith(Purchase.SavedMethod.CHARGEABLE));
    }
}
