package io.saldo.invoice.exchange;

import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Lists exchange rates, the newest day first. */
@Singleton
class FindExchangeRates {

    private static final String PAGE = """
        select from_currency, to_currency, day, rate from exchange_rate
        where (:from = '' or from_currency = :from) and (:to = '' or to_currency = :to)
          and (:after = '' or (to_char(day, 'YYYY-MM-DD') || from_currency || to_currency) < :after)
        order by day desc, from_currency desc, to_currency desc limit :limit
        """;

    private final UnitOfWork unitOfWork;

    FindExchangeRates(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    Uni<Page<ExchangeRate>> page(String from, String to, PageRequest page) {
        String after = page.after().orElse("");
        if (!after.matches("|[0-9]{4}-[0-9]{2}-[0-9]{2}[A-Z]{6}")) {
            throw CommonProblems.malformed("cursor", "Use the nextCursor of an earlier answer.");
        }
        return unitOfWork
                .run(() -> Sql.of(PAGE)
                        .with("from", from)
                        .with("to", to)
                        .with("after", after)
                        .with("limit", page.rowsToRead())
                        .list(ExchangeRateStore::rate))
                .map(rows -> Page.of(page, rows, FindExchangeRates::position));
    }

    private static String position(ExchangeRate rate) {
        return rate.date().toString() + rate.from() + rate.to();
    }
}
