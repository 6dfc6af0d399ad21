package io.saldo.payment.channel;

import io.saldo.payment.channel.PaymentChannel.InCurrency;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The payment channels. */
@Singleton
public class ChannelStore {

    private static final String TERMS = """
        select c.gateway_account, t.minimum_amount, t.service_fee
        from payment_channel c
        join payment_channel_currency t on t.code = c.code and t.currency = :currency
        where c.code = :code and c.enabled
        """;

    private static final String KEEP = """
        insert into payment_channel (code, gateway_account, name, description, method, country, enabled)
        values (:code, :gatewayAccount, :name, :description, :method, :country, :enabled)
        on conflict (code) do update
        set gateway_account = excluded.gateway_account, name = excluded.name, description = excluded.description,
            method = excluded.method, country = excluded.country, enabled = excluded.enabled
        """;

    private static final String CURRENCIES = """
        insert into payment_channel_currency (code, currency, minimum_amount, service_fee)
        select :code, currency, minimum, fee
        from unnest(cast(:currencies as text[]), cast(:minimums as bigint[]), cast(:fees as bigint[]))
             as terms (currency, minimum, fee)
        """;

    /** What an enabled channel asks in a currency that it takes. */
    public Uni<Optional<ChannelTerms>> terms(String code, CurrencyUnit currency) {
        return Sql.of(TERMS)
                .with("code", code)
                .with("currency", currency.name())
                .one(row -> new ChannelTerms(
                        code,
                        row.text("gateway_account"),
                        new Money(row.number("minimum_amount"), currency),
                        new Money(row.number("service_fee"), currency)));
    }

    Uni<Boolean> exists(String code) {
        return Sql.of("select 1 as one from payment_channel where code = :code")
                .with("code", code)
                .one(row -> true)
                .map(Optional::isPresent);
    }

    Uni<Optional<PaymentChannel>> find(String code) {
        return Sql.of("select currency, minimum_amount, service_fee from payment_channel_currency where code = :code"
                        + " order by currency")
                .with("code", code)
                .list(ChannelStore::inCurrency)
                .chain(currencies -> Sql.of("select * from payment_channel where code = :code")
                        .with("code", code)
                        .one(row -> channel(row, currencies)));
    }

    Uni<Integer> keep(PaymentChannel channel) {
        return Sql.of(KEEP)
                .with("code", channel.code())
                .with("gatewayAccount", channel.gatewayAccount())
                .with("name", channel.name())
                .with("description", channel.description())
                .with("method", channel.method())
                .with("country", channel.country().orElse(null))
                .with("enabled", channel.enabled())
                .update()
                .chain(() -> Sql.of("delete from payment_channel_currency where code = :code")
                        .with("code", channel.code())
                        .update())
                .chain(() -> keepCurrencies(channel.code(), channel.currencies()));
    }

    private static Uni<Integer> keepCurrencies(String code, List<InCurrency> terms) {
        return Sql.of(CURRENCIES)
                .with("code", code)
                .with("currencies", terms.stream().map(t -> t.currency().name()).toArray(String[]::new))
                .with(
                        "minimums",
                        terms.stream().map(t -> t.minimumAmount().minorUnits()).toArray(Long[]::new))
                .with(
                        "fees",
                        terms.stream().map(t -> t.serviceFee().minorUnits()).toArray(Long[]::new))
                .update();
    }

    private static InCurrency inCurrency(Row row) {
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        return new InCurrency(
                currency,
                new Money(row.number("minimum_amount"), currency),
                new Money(row.number("service_fee"), currency));
    }

    private static PaymentChannel channel(Row row, List<InCurrency> currencies) {
        return new PaymentChannel(
                row.text("code"),
                row.text("gateway_account"),
                row.text("name"),
                row.text("description"),
                row.text("method"),
                row.optionalText("country"),
                row.flag("enabled"),
                currencies);
    }
}
