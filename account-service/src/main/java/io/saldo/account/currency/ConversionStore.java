package io.saldo.account.currency;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
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

    private static String[] texts(Conversion conversion, Function<ConvertedFund, String> text) {
        return conversion.funds().stream().map(text).toArray(String[]::new);
    }

    private static Long[] units(Conversion conversion, Function<ConvertedFund, Money> amount) {
        return conversion.funds().stream()
                .map(fund -> amount.apply(fund).minorUnits())
                .toArray(Long[]::new);
    }
}
