package io.saldo.account.billvoucher;

import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.Scope;
import io.saldo.account.rate.ExchangeRate;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A usage invoice at its issue, as far as vouchers look at it; amounts are before vouchers (W-4). */
public record IssuedUsage(
        BillId bill, Scope scope, YearMonth month, Money total, List<Line> lines, Optional<Exchanged> exchanged) {

    /** How it was converted: its total in the pricing currency, before tax, and by which rate. */
    public record Exchanged(Money pricingTotal, ExchangeRate rate) {}

    /** A product's usage of a month. */
    public record Line(String product, YearMonth usageMonth, Money net, Money tax) {

        Money gross() {
            return net.plus(tax);
        }
    }

    public IssuedUsage {
        lines = List.copyOf(lines);
    }

    /** In the pricing currency. */
    public IssuedUsage(BillId bill, Scope scope, YearMonth month, Money total, List<Line> lines) {
        this(bill, scope, month, total, lines, Optional.empty());
    }

    /** The currency of its charges, and of what vouchers have. */
    CurrencyUnit pricingCurrency() {
        return exchanged.map(it -> it.pricingTotal.currency()).orElse(total.currency());
    }

    /** As it was before the conversion; only there tax is not in it. */
    Money priced() {
        return exchanged.map(Exchanged::pricingTotal).orElse(total);
    }

    /** What an amount of a voucher comes to on it. */
    Money counted(Money amount) {
        return exchanged.map(it -> it.rate.convert(amount)).orElse(amount);
    }

    /** What a voucher has paid for that much of it: {@code paid / rate}, half up. */
    Money worth(Money paid) {
        return exchanged.map(it -> it.rate.worth(paid)).orElse(paid);
    }
}
