package io.saldo.invoice.usage;

import io.saldo.invoice.catalogue.Scope;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Quantity;
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
        select d.billing_account_id, d.cloud_account_id, d.scope, d.product, %s d.quantity, d.total, c.currency
        from running_charge c join %s d using (billing_account_id, usage_month, scope, cloud_account_id)
        where %s order by %s d.billing_account_id, d.cloud_account_id, d.scope, d.product %s
        """;

    /** An account may have millions of resources; the dearest are shown. */
    private static final int MOST_RESOURCES = 1_000;

    private static final String RESOURCES = DETAILS.formatted(
            "d.resource_id,",
            "charge_resource",
            "%s and d.resource_id <> ''",
            "d.total desc,",
            ", d.resource_id limit " + (MOST_RESOURCES + 1));
    private static final String DAYS = DETAILS.formatted("d.usage_day,", "charge_day", "%s", "", ", d.usage_day");

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
        return summary(where, of, month, counted)
                .chain(summary -> bound(DETAILS.formatted("", "charge_product", where, "", ""), of, month)
                        .list(row -> item(row, Optional.empty(), Optional.empty()))
                        .chain(items -> bound(DAYS.formatted(where), of, month)
                                .list(row -> item(row, Optional.of(row.day("usage_day")), Optional.empty()))
                                .chain(days -> bound(RESOURCES.formatted(where), of, month)
                                        .list(row -> item(row, Optional.empty(), Optional.of(row.text("resource_id"))))
                                        .map(resources -> view(month, summary, items, days, resources)))));
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

    private static UsageView view(
            YearMonth month,
            Summary summary,
            List<UsageView.Item> items,
            List<UsageView.Item> days,
            List<UsageView.Item> resources) {
        return new UsageView(
                month,
                summary.upTo(),
                summary.events(),
                items,
                days,
                resources.stream().limit(MOST_RESOURCES).toList(),
                resources.size() > MOST_RESOURCES);
    }

    private static Sql bound(String text, Object of, YearMonth month) {
        return Sql.of(text).with("of", of).with("month", month.toString());
    }

    private static UsageView.Item item(Row row, Optional<LocalDate> day, Optional<String> resourceId) {
        return new UsageView.Item(
                row.accountId("billing_account_id"),
                row.text("cloud_account_id"),
                Scope.valueOf(row.text("scope")),
                row.text("product"),
                day,
                resourceId,
                new Quantity(row.decimal("quantity")),
                new ExactAmount(row.decimal("total"), CurrencyUnit.of(row.text("currency"))));
    }
}
