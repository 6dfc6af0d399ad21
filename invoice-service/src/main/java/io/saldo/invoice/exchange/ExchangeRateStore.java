package io.saldo.invoice.exchange;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Quantity;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Optional;

/** The table of exchange rates. */
@Singleton
public class ExchangeRateStore {

    private static final String SELECT = "select from_currency, to_currency, day, rate from exchange_rate ";

    private static final String MONTH = SELECT + """
        where from_currency = :from and to_currency = :to and day < :begin order by day desc limit 1
        """;

    private static final String PUT = """
        insert into exchange_rate (from_currency, to_currency, day, rate) values (:from, :to, :day, :rate)
        on conflict (from_currency, to_currency, day) do update
            set rate = excluded.rate, version = exchange_rate.version + 1
        returning version
        """;

    /** The one rate of a usage month: the last one dated before it began. */
    public Uni<Optional<ExchangeRate>> ofMonth(CurrencyUnit from, CurrencyUnit to, YearMonth month) {
        return Sql.of(MONTH)
                .with("from", from.name())
                .with("to", to.name())
                .with("begin", month.atDay(1))
                .one(ExchangeRateStore::rate);
    }

    /** One change at a time; gives what is published for the same day and pair. */
    Uni<Optional<ExchangeRate>> lock(ExchangeRate rate) {
        return Sql.of("select pg_advisory_xact_lock(hashtext('exchange_rate')) is null as locked")
                .list(row -> row)
                .chain(() -> Sql.of(SELECT + "where from_currency = :from and to_currency = :to and day = :day")
                        .with("from", rate.from().name())
                        .with("to", rate.to().name())
                        .with("day", rate.date())
                        .one(ExchangeRateStore::rate));
    }

    Uni<Long> put(ExchangeRate rate) {
        return Sql.of(PUT)
                .with("from", rate.from().name())
                .with("to", rate.to().name())
                .with("day", rate.date())
                .with("rate", rate.rate().value())
                .one(row -> row.number("version"))
                .map(Optional::orElseThrow);
    }

    static ExchangeRate rate(Row row) {
        return new ExchangeRate(
                row.day("day"),
                CurrencyUnit.of(row.text("from_currency")),
                CurrencyUnit.of(row.text("to_currency")),
                new Quantity(row.decimal("rate")));
    }
}
