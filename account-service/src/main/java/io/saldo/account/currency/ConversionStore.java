package io.saldo.account.currency;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Records of switches: rate, rate date, and each lot before and after. */
@Singleton
public class ConversionStore {

    private static final String INSERT = """
            insert into currency_conversion (billing_account_id, conversion_id, from_currency, to_currency, rate, rate_date,
                month, converted_at)
            values (:account, :id, :from, :to, :rate, :rateDate, :month, :at)
            """;

    private static final String INSERT_LOTS = """
            insert into currency_conversion_lot as known (billing_account_id, conversion_id, book_account, dimension, from_amount,
                to_amount, difference)
            select :account, :id, book_account, dimension, from_amount, to_amount, cast(difference as numeric(38,20))
            from unnest(cast(:bookAccounts as text[]), cast(:dimensions as text[]), cast(:froms as bigint[]),
                        cast(:tos as bigint[]), cast(:differences as text[]))
                 as l (book_account, dimension, from_amount, to_amount, difference)
            on conflict (billing_account_id, conversion_id, book_account, dimension) do update
            set from_amount = known.from_amount + excluded.from_amount, to_amount = known.to_amount + excluded.to_amount,
                difference = known.difference + excluded.difference
            """;

    private static final String OF_LOTS = """
            select l.dimension, l.from_amount, c.from_currency, l.to_amount, c.to_currency
            from currency_conversion_lot l join currency_conversion c using (billing_account_id, conversion_id)
            where l.billing_account_id = :account and l.book_account = 'CASH_OWN' and l.to_amount > 0
              and l.dimension = any(cast(:lots as text[]))
            order by c.converted_at desc
            """;

    /** What was made of own cash by each switch, by lot, newest first. */
    public Uni<Map<String, List<OriginalAmount>>> ofLots(AccountId account, Collection<String> lots) {
        return Sql.of(OF_LOTS)
                .with("account", account.value())
                .with("lots", lots.toArray(String[]::new))
                .list(row -> Map.entry(
                        row.text("dimension"),
                        new OriginalAmount(
                                new Money(row.number("from_amount"), CurrencyUnit.of(row.text("from_currency"))),
                                new Money(row.number("to_amount"), CurrencyUnit.of(row.text("to_currency"))))))
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    Uni<Void> insert(AccountId account, Conversion conversion) {
        return Sql.of(INSERT)
                .with("account", account.value())
                .with("id", conversion.id())
                .with("from", conversion.rate().from().name())
                .with("to", conversion.rate().to().name())
                .with("rate", conversion.rate().rate())
                .with("rateDate", conversion.rate().date())
                .with("month", conversion.month().toString())
                .with("at", conversion.at())
                .update()
                .chain(() -> insertLots(account, conversion.id(), conversion.funds()));
    }

    /** What the record of a switch says of these funds; more of a lot that it knows is added to that. */
    Uni<Void> insertLots(AccountId account, String conversionId, List<ConvertedFund> funds) {
        return Sql.of(INSERT_LOTS)
                .with("account", account.value())
                .with("id", conversionId)
                .with("bookAccounts", texts(funds, fund -> fund.key().account().name()))
                .with("dimensions", texts(funds, fund -> fund.key().dimension().value()))
                .with("froms", units(funds, ConvertedFund::from))
                .with("tos", units(funds, ConvertedFund::to))
                .with("differences", texts(funds, fund -> fund.difference().toPlainString()))
                .update()
                .replaceWithVoid();
    }

    private static String[] texts(List<ConvertedFund> funds, Function<ConvertedFund, String> text) {
        return funds.stream().map(text).toArray(String[]::new);
    }

    private static Long[] units(List<ConvertedFund> funds, Function<ConvertedFund, Money> amount) {
        return funds.stream().map(fund -> amount.apply(fund).minorUnits()).toArray(Long[]::new);
    }
}
