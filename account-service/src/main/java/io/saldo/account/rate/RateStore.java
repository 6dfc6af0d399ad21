package io.saldo.account.rate;

import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.YearMonth;

/** The exchange rates that invoice-service has told of. */
@Singleton
public class RateStore {

    private static final String KEEP = """
            insert into exchange_rate (id, version, removed, day, from_currency, to_currency, rate)
            values (:id, :version, false, :day, :from, :to, :rate)
            on conflict (id) do update
            set version = excluded.version, removed = false, day = excluded.day, from_currency = excluded.from_currency,
                to_currency = excluded.to_currency, rate = excluded.rate
            where exchange_rate.version < excluded.version
            """;

    /** From the one that counts in the first of these months to the one that counts in the last. */
    private static final String BETWEEN = """
            select day, rate from exchange_rate
            where from_currency = :from and to_currency = :to and not removed and day < :end
              and day >= coalesce((select max(day) from exchange_rate
                                   where from_currency = :from and to_currency = :to and not removed and day < :begin),
                                  day)
            """;

    public Uni<Integer> keep(String id, long version, ExchangeRate rate) {
        return Sql.of(KEEP)
                .with("id", id)
                .with("version", version)
                .with("day", rate.date())
                .with("from", rate.from().name())
                .with("to", rate.to().name())
                .with("rate", rate.rate())
                .update();
    }

    /** It was published by mistake: no month counts by it any more. */
    public Uni<Integer> remove(String id, long version) {
        return Sql.of(
                        "update exchange_rate set removed = true, version = :version where id = :id and version < :version")
                .with("id", id)
                .with("version", version)
                .update();
    }

    /** What may count in months from the first to the last. */
    public Uni<RateTable> between(CurrencyPair pair, YearMonth first, YearMonth last) {
        return Sql.of(BETWEEN)
                .with("from", pair.from().name())
                .with("to", pair.to().name())
                .with("begin", first.atDay(1))
                .with("end", last.atDay(1))
                .list(row -> new ExchangeRate(pair.from(), pair.to(), row.decimal("rate"), row.day("day")))
                .map(RateTable::new);
    }
}
