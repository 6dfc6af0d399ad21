package io.saldo.account.currency;

import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.rate.ExchangeRate;
import io.saldo.platform.money.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Money in a currency that the account has left: worth what it would be had it been there at the switches since. */
public record LateMoney(Money paid, List<Switch> switches) {

    /** One switch of the account, by the id of its record. */
    record Switch(String conversionId, ExchangeRate rate) {}

    public LateMoney {
        switches = List.copyOf(switches);
    }

    /** So much else of the same currency. */
    public LateMoney of(Money other) {
        return new LateMoney(other, switches);
    }

    /** In the present currency; something is never nothing. */
    public Money now() {
        Money amount = paid;
        for (Switch one : switches) {
            amount = converted(amount, one.rate());
        }
        return amount;
    }

    /** What the record of each switch would say of it as a lot of own cash, by the id of that record. */
    Map<String, ConvertedFund> asLot(String lot) {
        var key = new Balances.Key(BookAccount.CASH_OWN, Dimension.lot(lot));
        Map<String, ConvertedFund> funds = new LinkedHashMap<>();
        Money before = paid;
        for (Switch one : switches) {
            Money after = converted(before, one.rate());
            var exact = before.decimal().multiply(one.rate().rate());
            funds.put(
                    one.conversionId(),
                    new ConvertedFund(key, before, after, after.decimal().subtract(exact)));
            before = after;
        }
        return funds;
    }

    private static Money converted(Money amount, ExchangeRate rate) {
        return rate.convert(amount).max(new Money(1, rate.to()));
    }
}
