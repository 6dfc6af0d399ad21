package io.saldo.account.quota;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The changes of quotas, one after the other. */
@Singleton
public class QuotaRecordStore {

    private static final String APPEND = """
            insert into quota_record (billing_account_id, transaction_id, changed_at, currency, amount_before,
                amount_after, actor, reason)
            values (:account, :transaction, :at, :currency, :before, :after, :actor, :reason)
            """;

    private static final String PAGE = """
            select * from quota_record where billing_account_id = :account and record_no < :before
            order by record_no desc limit :limit
            """;

    private static final String AT = """
            select currency, amount_after from quota_record
            where billing_account_id = :account and changed_at <= :at order by record_no desc limit 1
            """;

    /** What is kept of a change beside the amounts. */
    record Change(String transactionId, Instant at, String actor, String reason) {}

    /** Only while the account is locked: so the numbers of the rows are in the order of the changes. */
    Uni<Integer> append(AccountId account, Money before, Money after, Change change) {
        return Sql.of(APPEND)
                .with("account", account.value())
                .with("transaction", change.transactionId())
                .with("at", change.at())
                .with("currency", after.currency().name())
                .with("before", before.minorUnits())
                .with("after", after.minorUnits())
                .with("actor", change.actor())
                .with("reason", change.reason())
                .update();
    }

    Uni<List<QuotaRecordView>> page(AccountId account, PageRequest page) {
        return Sql.of(PAGE)
                .with("account", account.value())
                .with("before", page.beforeNumber())
                .with("limit", page.rowsToRead())
                .list(QuotaRecordStore::record);
    }

    /** The quota of a past moment; empty before the first one. */
    public Uni<Optional<Money>> quotaAt(AccountId account, Instant at) {
        return Sql.of(AT).with("account", account.value()).with("at", at).one(row -> amount(row, "amount_after"));
    }

    private static QuotaRecordView record(Row row) {
        Money before = amount(row, "amount_before");
        Money after = amount(row, "amount_after");
        return new QuotaRecordView(
                row.text("transaction_id"),
                row.instant("changed_at"),
                before,
                after.minus(before),
                after,
                row.text("actor"),
                row.text("reason"),
                row.number("record_no"));
    }

    private static Money amount(Row row, String column) {
        return new Money(row.number(column), CurrencyUnit.of(row.text("currency")));
    }
}
