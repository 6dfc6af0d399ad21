package io.saldo.invoice.usage;

import io.saldo.invoice.catalogue.Scope;
import io.saldo.invoice.charge.NetQuantity;
import io.saldo.invoice.setting.Tag;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Shows the usage of a month, of a payer or of a cloud account whoever pays. */
@Singleton
class FindUsage {

    private static final String OF_PAYER = "c.billing_account_id = :of and c.usage_month = :month";
    private static final String OF_CLOUD_ACCOUNT = "c.cloud_account_id = :of and c.usage_month = :month";

    private static final String DETAILS = """
        select d.billing_account_id, d.cloud_account_id, d.scope, d.product, %s d.quantity, d.total, c.currency,
               coalesce(p.counts_in_ongoing, true) as counts
        from running_charge c join %s d using (billing_account_id, usage_month, scope, cloud_account_id)
        left join product p on p.code = d.product
        where %s order by %s d.billing_account_id, d.cloud_account_id, d.scope, d.product %s
        """;

    private static final String NONE =
            "cast(null as date) as usage_day, cast(null as text) as resource_id, cast(null as text) as tag,";

    /** An account may have millions of resources, and of values of a tag; the dearest are shown. */
    private static final int MOST_RESOURCES = 1_000;

    private static final String RESOURCES = DETAILS.formatted(
            "cast(null as date) as usage_day, d.resource_id, cast(null as text) as tag,",
            "charge_resource",
            "%s and d.resource_id <> ''",
            "d.total desc,",
            ", d.resource_id limit " + (MOST_RESOURCES + 1));
    private static final String DAYS = DETAILS.formatted(
            "d.usage_day, cast(null as text) as resource_id, cast(null as text) as tag,",
            "charge_day",
            "%s",
            "",
            ", d.usage_day");

    private static final String TAGS = DETAILS.formatted(
            "cast(null as date) as usage_day, cast(null as text) as resource_id, d.tag,",
            "charge_tag",
            "%s",
            "d.total desc,",
            ", d.tag limit " + (MOST_RESOURCES + 1));

    private static final String TOTALS = """
        select c.billing_account_id, c.currency, sum(c.total - c.not_in_ongoing) as ongoing,
               sum(c.not_in_ongoing) as apart
        from running_charge c where %s group by c.billing_account_id, c.currency order by c.billing_account_id
        """;

    private static final String SUMMARY = """
        select max(c.usage_up_to) as up_to,
               case when cast(:counted as boolean) then
                   (select count(*) from usage_event e
                    where e.cloud_account_id in (select c.cloud_account_id from running_charge c where %s)
                      and e.usage_day between cast(:first as date) and cast(:last as date)) end as events
        from running_charge c where %s
        """;

    private final UnitOfWork unitOfWork;

    private record Summary(Optional<Instant> upTo, Optional<Long> events) {}

    FindUsage(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    Uni<UsageView> ofPayer(AccountId payer, YearMonth month, boolean counted) {
        return unitOfWork.run(() -> find(OF_PAYER, payer.value(), month, counted));
    }

    Uni<UsageView> ofCloudAccount(String cloudAccountId, YearMonth month, boolean counted) {
        return unitOfWork.run(() -> find(OF_CLOUD_ACCOUNT, cloudAccountId, month, counted));
    }

    private static Uni<UsageView> find(String where, Object of, YearMonth month, boolean counted) {
        var by = new Asked(where, of, month);
        return summary(where, of, month, counted).chain(summary -> by.items(
                        DETAILS.formatted(NONE, "charge_product", where, "", ""))
                .chain(items -> by.items(DAYS.formatted(where)).chain(days -> by.items(RESOURCES.formatted(where))
                        .chain(resources -> by.items(TAGS.formatted(where)).chain(tags -> by.totals()
                                .map(totals ->
                                        view(month, summary, new Lists(items, days, resources, tags), totals)))))));
    }

    private record Lists(
            List<UsageView.Item> items,
            List<UsageView.Item> days,
            List<UsageView.Item> resources,
            List<UsageView.Item> tags) {}

    private record Asked(String where, Object of, YearMonth month) {

        Uni<List<UsageView.Item>> items(String text) {
            return bound(text, of, month).list(FindUsage::item);
        }

        Uni<List<UsageView.Total>> totals() {
            return bound(TOTALS.formatted(where), of, month).list(FindUsage::total);
        }
    }

    /** Counting reads every event of the month, so it is done only when asked for. */
    private static Uni<Summary> summary(String where, Object of, YearMonth month, boolean counted) {
        return bound(SUMMARY.formatted(where, where), of, month)
                .with("counted", counted)
                .with("first", month.atDay(1))
                .with("last", month.atEndOfMonth())
                .one(row -> new Summary(row.optionalInstant("up_to"), row.optionalNumber("events")))
                .map(Optional::orElseThrow);
    }

    private static UsageView view(YearMonth month, Summary summary, Lists lists, List<UsageView.Total> totals) {
        return new UsageView(
                month,
                summary.upTo(),
                summary.events(),
                lists.items(),
                lists.days(),
                lists.resources().stream().limit(MOST_RESOURCES).toList(),
                lists.resources().size() > MOST_RESOURCES,
                lists.tags().stream().limit(MOST_RESOURCES).toList(),
                lists.tags().size() > MOST_RESOURCES,
                totals);
    }

    private static Sql bound(String text, Object of, YearMonth month) {
        return Sql.of(text).with("of", of).with("month", month.toString());
    }

    /** Of day, resource and tag a row has the one that its list is by. */
    private static UsageView.Item item(Row row) {
        return new UsageView.Item(
                row.accountId("billing_account_id"),
                row.text("cloud_account_id"),
                Scope.valueOf(row.text("scope")),
                row.text("product"),
                row.flag("counts"),
                row.optionalText("usage_day").map(LocalDate::parse),
                row.optionalText("resource_id"),
                row.optionalText("tag").map(Tag::read).map(tag -> new UsageView.TagView(tag.key(), tag.value())),
                new NetQuantity(row.decimal("quantity")),
                new ExactAmount(row.decimal("total"), CurrencyUnit.of(row.text("currency"))));
    }

    private static UsageView.Total total(Row row) {
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        return new UsageView.Total(
                row.accountId("billing_account_id"),
                new ExactAmount(row.decimal("ongoing"), currency),
                new ExactAmount(row.decimal("apart"), currency));
    }
}
