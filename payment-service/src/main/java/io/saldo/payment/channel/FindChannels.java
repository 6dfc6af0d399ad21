package io.saldo.payment.channel;

import io.saldo.payment.setting.MinimumPaymentStore;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    private final MinimumPaymentStore minimums;
    private final BillingClock clock;

    FindChannels(MinimumPaymentStore minimums, BillingClock clock) {
        this.minimums = minimums;
        this.clock = clock;
    }

    /** With the minimum that holds today, UTC. */
    Uni<List<ChannelView>> of(CurrencyUnit currency) {
        LocalDate today = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
        return minimums.find().chain(dated -> Sql.of(OF_CURRENCY)
                .with("currency", currency.name())
                .list(row -> view(row, currency, dated.at(today, currency))));
    }

    private static ChannelView view(Row row, CurrencyUnit currency, Money least) {
        return new ChannelView(
                row.text("code"),
                row.text("gateway_account"),
                row.text("gateway"),
                row.text("name"),
                row.text("description"),
                row.text("method"),
                row.optionalText("country"),
                row.flag("enabled"),
                new Money(row.number("minimum_amount"), currency).max(least),
                new Money(row.number("service_fee"), currency));
    }
}
