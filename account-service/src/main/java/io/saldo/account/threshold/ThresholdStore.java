package io.saldo.account.threshold;

import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.Dimension;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What has become due by thresholds, and the thresholds; changed only while the account is locked. */
@Singleton
class ThresholdStore {

    private static final String WATCHED = """
            select a.id, m.threshold, m.threshold_currency, d.due_id, d.version, d.currency, d.rest,
                   cast(d.usage as text) as usage
            from unnest(cast(:accounts as bigint[])) as a (id)
            left join saved_method m on m.billing_account_id = a.id and m.chargeable and m.threshold is not null
            left join threshold_due d on d.billing_account_id = a.id and d.rest > 0
            where m.billing_account_id is not null or d.billing_account_id is not null
            """;

    /** Their sum is for a version that knows nothing else, and may run beside this one. */
    private static final String SAVE = """
            insert into threshold_due (billing_account_id, due_id, version, currency, usage, up_to, rest, due_at)
            values (:account, :due, :version, :currency, cast(cast(:usage as text) as jsonb), :upTo, :rest, :now)
            on conflict (billing_account_id, due_id) do update
            set version = excluded.version, usage = excluded.usage, rest = excluded.rest
            """;

    private static final String GO_ON = """
            update bill set overdue_since = d.overdue_since from threshold_due d
            where bill.billing_account_id = :account and bill.bill_id = :bill
              and d.billing_account_id = :account and d.due_id = :due
            """;

    /** Accounts with neither a threshold nor anything open are left out. */
    Uni<List<ThresholdWatch>> watched(Collection<AccountId> accounts) {
        return Sql.of(WATCHED)
                .with("accounts", accounts.stream().map(AccountId::value).toArray(Long[]::new))
                .list(ThresholdStore::watch);
    }

    Uni<Integer> save(AccountId account, ThresholdDue due, Instant now) {
        return Sql.of(SAVE)
                .with("account", account.value())
                .with("due", due.id())
                .with("version", due.version())
                .with("currency", due.rest().currency().name())
                .with("usage", json(due.usage()))
                .with(
                        "upTo",
                        Money.sum(due.usage().values(), due.rest().currency()).minorUnits())
                .with("rest", due.rest().minorUnits())
                .with("now", now)
                .update();
    }

    /** The bill that takes the usage makes the account overdue from when its charge within the month has failed (C-6). */
    Uni<Integer> goOn(AccountId account, ThresholdDue due, BillId bill) {
        return Sql.of(GO_ON)
                .with("account", account.value())
                .with("due", due.id())
                .with("bill", bill.value())
                .update();
    }

    private static ThresholdWatch watch(Row row) {
        return new ThresholdWatch(
                row.accountId("id"),
                row.optionalNumber("threshold")
                        .map(amount -> new Money(amount, CurrencyUnit.of(row.text("threshold_currency")))),
                row.optionalText("due_id").map(id -> due(id, row)));
    }

    private static ThresholdDue due(String id, Row row) {
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        return new ThresholdDue(
                id,
                row.number("version"),
                usage(new JsonObject(row.text("usage")), currency),
                new Money(row.number("rest"), currency));
    }

    private static Map<Dimension, Money> usage(JsonObject json, CurrencyUnit currency) {
        return json.fieldNames().stream()
                .collect(Collectors.toMap(Dimension::usage, part -> new Money(json.getLong(part), currency)));
    }

    private static String json(Map<Dimension, Money> usage) {
        JsonObject json = new JsonObject();
        usage.forEach((part, amount) -> json.put(part.value(), amount.minorUnits()));
        return json.encode();
    }
}
