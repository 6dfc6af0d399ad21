package io.saldo.account;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;

/** Short forms of amounts for tests. */
public final class Amounts {
    private Amounts() {}

    public static Money idr(long rupiah) {
        return new Money(rupiah, CurrencyUnit.IDR);
    }

    public static Money usd(String dollars) {
        return Money.parse(dollars, CurrencyUnit.USD);
    }
}
