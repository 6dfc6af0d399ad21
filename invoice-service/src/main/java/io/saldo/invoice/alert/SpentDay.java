package io.saldo.invoice.alert;

import io.saldo.invoice.charge.Charge;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import java.time.LocalDate;
import java.time.YearMonth;

/** A product and local day whose charges have grown. */
record SpentDay(AccountId payer, YearMonth month, String product, LocalDate day, CurrencyUnit currency) {

    static SpentDay of(Charge charge) {
        return new SpentDay(
                charge.key().payer(),
                charge.key().month(),
                charge.product(),
                charge.day(),
                charge.amount().currency());
    }
}
