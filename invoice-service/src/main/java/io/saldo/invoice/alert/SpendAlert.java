package io.saldo.invoice.alert;

import io.saldo.platform.money.Money;

/** A product and what it may cost on a day before the account is told (L-10). */
public record SpendAlert(String product, Money threshold) {

    public SpendAlert {
        if (!product.matches("[A-Za-z0-9._:-]{1,200}")) {
            throw new IllegalArgumentException("A product code has another form.");
        }
        if (threshold.isNegative()) {
            throw new IllegalArgumentException("A threshold is not negative.");
        }
    }
}
