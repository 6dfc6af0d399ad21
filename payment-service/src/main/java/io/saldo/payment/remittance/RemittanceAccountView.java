package io.saldo.payment.remittance;

import io.saldo.platform.money.CurrencyUnit;

/** Where a customer sends money; on a shared account it has to be claimed. */
public record RemittanceAccountView(
        String account, String bank, String holder, CurrencyUnit currency, boolean dedicated) {}
