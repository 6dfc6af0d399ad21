package io.saldo.account.settlement;

import io.saldo.platform.money.Money;
import java.util.Comparator;

/** How much of a bill is to be settled now. */
record Claim(Bill bill, Money amount) {
    static final Comparator<Claim> ORDER = Comparator.comparing(Claim::bill, SettlementOrder.BILLS);

    static Claim whole(Bill bill) {
        return new Claim(bill, bill.open());
    }
}
