package io.saldo.account.currency;

import io.saldo.account.booking.Booking;
import io.saldo.account.currency.LateMoney.Switch;
import io.saldo.account.rate.CurrencyPair;
import io.saldo.account.rate.ExchangeRate;
import io.saldo.account.rate.RateStore;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.inbox.EventRefused;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Finds the switches that money has missed which comes, or is taken back, in a currency that was left. */
@Singleton
public class LateMoneyStore {

    private static final String SWITCHES = """
            select c.* from currency_conversion c
            where c.billing_account_id = :account
              and c.converted_at >= (select max(l.converted_at) from currency_conversion l
                                     where l.billing_account_id = :account and l.from_currency = :currency)
            order by c.converted_at
            """;

    private final ConversionStore conversions;
    private final RateStore rates;

    LateMoneyStore(ConversionStore conversions, RateStore rates) {
        this.conversions = conversions;
        this.rates = rates;
    }

    /** Empty for money in the currency of the book; money in one that the account has never had is refused. */
    public Uni<Optional<LateMoney>> of(Booking booking, Money paid) {
        CurrencyUnit present = booking.book().currency();
        return paid.currency() == present
                ? Uni.createFrom().item(Optional.empty())
                : switches(booking.account().id(), paid.currency())
                        .map(found -> Optional.of(late(found, paid, present)));
    }

    /** The same for what comes back to the account: by the rates of the month in which it does. */
    public Uni<Optional<LateMoney>> of(Booking booking, Money back, YearMonth month) {
        return of(booking, back)
                .chain(late -> late.map(money -> at(money, month).map(Optional::of))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<LateMoney> at(LateMoney money, YearMonth month) {
        return Multi.createFrom()
                .iterable(money.switches())
                .onItem()
                .transformToUniAndConcatenate(one -> at(one, month))
                .collect()
                .asList()
                .map(switches -> new LateMoney(money.paid(), switches));
    }

    /** Its own rate counts where no other one was published since. */
    private Uni<Switch> at(Switch one, YearMonth month) {
        var pair = new CurrencyPair(one.rate().from(), one.rate().to());
        return rates.between(pair, month, month)
                .map(table ->
                        new Switch(one.conversionId(), table.of(pair, month).orElse(one.rate())));
    }

    /** The lot that was made of it, as if each switch had converted it: it goes back in its own currency. */
    public Uni<Void> keep(AccountId account, String lot, LateMoney money) {
        return Multi.createFrom()
                .iterable(money.asLot(lot).entrySet())
                .onItem()
                .transformToUniAndConcatenate(
                        step -> conversions.insertLots(account, step.getKey(), List.of(step.getValue())))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static LateMoney late(List<Switch> switches, Money paid, CurrencyUnit present) {
        if (switches.isEmpty()) {
            throw EventRefused.because(
                    "AMOUNTS", "Credit, tax and fee are in %s, the account in %s.".formatted(paid.currency(), present));
        }
        return new LateMoney(paid, switches);
    }

    private static Uni<List<Switch>> switches(AccountId account, CurrencyUnit left) {
        return Sql.of(SWITCHES)
                .with("account", account.value())
                .with("currency", left.name())
                .list(row -> new Switch(
                        row.text("conversion_id"),
                        new ExchangeRate(
                                CurrencyUnit.of(row.text("from_currency")),
                                CurrencyUnit.of(row.text("to_currency")),
                                row.decimal("rate"),
                                row.day("rate_date"))));
    }
}
