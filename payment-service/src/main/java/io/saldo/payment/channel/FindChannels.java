package io.saldo.payment.channel;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Shows the channels of a currency. */
@Singleton
class FindChannels {

    private static final String OF_CURRENCY = """
            select c.code, c.gateway_account, g.gateway, c.name, c.description, c.method, c.country, c.enabled,
                   t.minimum_amount, t.service_fee
            from payment_channel c
            join gateway_account g on g.name = c.gateway_account
            join payment_channel_currency t on t.code = c.code and t.currency = :currency
            order by c.code
            """;

    Uni<List<ChannelView>> of(CurrencyUnit currency) {
        return Sql.of(OF_CURRENCY).with("currency", currency.name()).list(row -> view(row, currency));
    }

    private static ChannelView view(Row row, CurrencyUnit currency) {
        return new ChannelView(
                row.text("code"),
                row.text("gateway_account"),
                row.text("gateway"),
                row.text("name"),
                row.text("description"),
                row.text("method"),
                row.optionalText("country"),
                row.flag("enabled"),
                new Money(row.number("minimum_amount"), currency),
                new Money(row.number("service_fee"), currency));
    }
}
