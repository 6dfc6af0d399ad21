package io.saldo.account.story;

import static io.saldo.account.Amounts.idr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.account.credit.AvailableCredit;
import io.saldo.account.credit.Overdue;
import io.saldo.account.credit.Purchase;
import io.saldo.account.credit.Unsettled;
import io.saldo.platform.money.Money;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Holds against charges: what was taken fitted when it was taken (A-13, S-7). */
class HoldPropertyTest {

    @Property(tries = 300)
    void aHoldIsTakenExactlyWhenItFits(
            @ForAll @Size(max = 40) List<@IntRange(min = -5_000, max = 5_000) Integer> amounts,
            @ForAll @IntRange(max = 20_000) int cash) {
        long charged = 0;
        long held = 0;
        for (int amount : amounts) {
            if (amount <= 0) {
                charged -= amount;
            } else {
                long spendable = cash - charged - held;
                boolean taken = isTaken(amount, cash, charged, held);
                assertEquals(cash - charged >= 0 && amount <= spendable, taken);
                held += taken ? amount : 0;
            }
            assertTrue(held <= cash, "held " + held);
        }
    }

    private static boolean isTaken(long amount, long cash, long charged, long held) {
        AvailableCredit credit =
                new AvailableCredit.Direct(idr(cash), idr(0), idr(0), new Unsettled(idr(charged), idr(0)));
        Money spendable = credit.spendable(idr(held));
        return new Purchase(idr(amount), Overdue.byAvailable(credit.available()))
                .refusedWith(new Purchase.Spendable(spendable))
                .isEmpty();
    }
}
