package io.saldo.account.currency;

import io.saldo.account.ledger.Balances;
import io.saldo.account.posting.Part;
import io.saldo.account.rate.ExchangeRate;
import io.saldo.platform.money.Money;
import java.math.BigDecimal;

/** A lot or a month of credit refunds before and after a switch, and what rounding has made of it. */
record ConvertedFund(Balances.Key key, Money from, Money to, BigDecimal difference) {

    static ConvertedFund of(Balances.Key key, Money balance, ExchangeRate rate) {
        return new ConvertedFund(key, balance, rate.convert(balance), rate.difference(balance));
    }

    Part before() {
        return new Part(key.account(), key.dimension(), from);
    }

    Part after() {
        return new Part(key.account(), key.dimension(), to);
    }
}
