package io.saldo.account.currency;

import io.saldo.account.ledger.Balances;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;

/** Records of switches: rate, rate date, and each lot before and after. */
@Singleton
public class ConversionStore {

    private static final String INSERT = """
            insert into currency_conversion (billing_account_id, conversion_id, from_currency, to_currency, rate, rate_date,
                month, converted_at)
            values (:account, :id, :from, :to, :rate, :rateDate, :month, :at)
            """;

    private static final String INSERT_LOTS = """
            insert into currency_conversion_lot (billing_account_id, conversion_id, book_account, dimension, from_amount,
                to_amount, difference)
            select :account, :id, book_account, dimension, from_amount, to_amount, cast(difference as numeric(38,20))
            from unnest(cast(:bookAccounts as text[]), cast(:dimensions as text[]), cast(:froms as bigint[]),
                        cast(:tos as bigint[]), cast(:differences as text[]))
                 as l (book_account, dimension, from_amount, to_amount, difference)
            """;

    private static final String ORIGINAL = """
            select c.from_currency, c.to_currency, l.from_amount, l.to_amount
            from currency_conversion c join currency_conversion_lot l using (billing_account_id, conversion_id)
            where c.billing_account_id = :account and l.book_account = :bookAccount and l.dimension = :dimension
              and l.to_amount > 0
            order by c.converted_at desc
            """;

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
                .chain(() -> Sql.of(INSERT_LOTS)
                        .with("account", account.value())
                        .with("id", conversion.id())
                        .with(
                                "bookAccounts",
                                texts(conversion, fund -> fund.key().account().name()))
                        .with(
                                "dimensions",
                                texts(conversion, fund -> fund.key().dimension().value()))
                        .with("froms", units(conversion, ConvertedFund::from))
                        .with("tos", units(conversion, ConvertedFund::to))
                        .with("differences", texts(conversion, fund -> fund.difference()
                                .toPlainString()))
                        .update())
                .replaceWithVoid();
    }

    /** What a lot was before its switches, the last switch first; empty when it was never converted. */
    public Uni<List<OriginalAmount>> originals(AccountId account, Balances.Key lot) {
        return Sql.of(ORIGINAL)
                .with("account", account.value())
                .with("bookAccount", lot.account().name())
                .with("dimension", lot.dimension().value())
                .list(row -> new OriginalAmount(
                        new Money(row.number("from_amount"), CurrencyUnit.of(row.text("from_currency"))),
                        new Money(row.number("to_amount"), CurrencyUnit.of(row.text("to_currency")))));
    }

    private static String[] texts(Conversion conversion, Function<ConvertedFund, String> text) {
        return conversion.funds().stream().map(text).toArray(String[]::new);
    }

    private static Long[] units(Conversion conversion, Function<ConvertedFund, Money> amount) {
        return conversion.funds().stream()
                .map(fund -> amount.apply(fund).minorUnits())
                .toArray(Long[]::new);
    }
}
