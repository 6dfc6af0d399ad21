package io.saldo.payment.channel;

import io.saldo.payment.setting.MinimumPaymentStore;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;

/** Shows the channels of a currency, or of all of them, by code. */
@Singleton
class FindChannels {

    private static final String OF_CURRENCY = """
            select c.code, c.gateway_account, g.gateway, c.name, c.description, c.method, c.country, c.enabled,
                   t.currency, t.minimum_amount, t.service_fee
            from payment_channel c
            join gateway_account g on g.name = c.gateway_account
            join payment_channel_currency t on t.code = c.code and (:currency = '' or t.currency = :currency)
            where c.code || ' ' || t.currency > :after
            order by c.code || ' ' || t.currency limit :limit
            """;

    private final MinimumPaymentStore minimums;
    private final BillingClock clock;

    FindChannels(MinimumPaymentStore minimums, BillingClock clock) {
        this.minimums = minimums;
        this.clock = clock;
    }

    /** With the minimum that holds today, UTC. */
    Uni<Page<ChannelView>> page(Optional<CurrencyUnit> currency, PageRequest page) {
        LocalDate today = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
        return minimums.find().chain(dated -> Sql.of(OF_CURRENCY)
                .with("currency", currency.map(Enum::name).orElse(""))
                .with("after", page.after().orElse(""))
                .with("limit", page.rowsToRead())
                .list(row -> view(row, unit -> dated.at(today, unit)))
                .map(rows -> Page.of(page, rows, FindChannels::position)));
    }

    private static String position(ChannelView last) {
        return last.code() + " " + last.minimumAmount().currency();
    }

    private static ChannelView view(Row row, Function<CurrencyUnit, Money> least) {
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        return new ChannelView(
                row.text("code"),
                row.text("gateway_account"),
                row.text("gateway"),
                row.text("name"),
                row.text("description"),
                row.text("method"),
                row.optionalText("country"),
                row.flag("enabled"),
                new Money(row.number("minimum_amount"), currency).max(least.apply(currency)),
                new Money(row.number("service_fee"), currency));
    }
}
