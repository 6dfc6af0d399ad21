package io.saldo.account.creditlimit;

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

/** The changes of limits, one after the other (K-8). */
@Singleton
public class CreditRecordStore {

    private static final String APPEND = """
            insert into credit_record (billing_account_id, transaction_id, transferred_at, currency, amount_before,
                amount_after, actor, source, reason, approval_id)
            values (:account, :transaction, :at, :currency, :before, :after, :actor, :source, :reason, :approval)
            """;

    private static final String PAGE = """
            select * from credit_record where billing_account_id = :account and record_no < :before
            order by record_no desc limit :limit
            """;

    /** It counted while a contract was in force (K-4); one on paper has no row before it is over. */
    private static final String AT = """
            select currency, amount_after from credit_record
            where billing_account_id = :account and transferred_at <= :at
              and (exists (select 1 from credit_contract c
                           where c.billing_account_id = :account and c.confirmed_at <= :at
                             and (c.ended_at is null or c.ended_at > :at))
                   or exists (select 1 from billing_account a
                              where a.billing_account_id = :account and a.credit_controlled
                                and not exists (select 1 from credit_contract c
                                                where c.billing_account_id = :account and c.state = 'IN_FORCE')))
            order by record_no desc limit 1
            """;

    /** What is kept of a change beside the amounts. */
    record Change(
            String transactionId,
            String actor,
            CreditRecordView.ChangeSource source,
            String reason,
            Instant at,
            Optional<String> approvalId) {}

    /** Only while the account is locked: so the numbers of the rows are in the order of the changes. */
    Uni<Void> append(AccountId account, Money before, Money after, Change change) {
        return Sql.of(APPEND)
                .with("account", account.value())
                .with("transaction", change.transactionId())
                .with("at", change.at())
                .with("currency", after.currency().name())
                .with("before", before.minorUnits())
                .with("after", after.minorUnits())
                .with("actor", change.actor())
                .with("source", change.source().name())
                .with("reason", change.reason())
                .with("approval", change.approvalId().orElse(null))
                .update()
                .replaceWithVoid();
    }

    Uni<List<CreditRecordView>> page(AccountId account, PageRequest page) {
        return Sql.of(PAGE)
                .with("account", account.value())
                .with("before", page.beforeNumber())
                .with("limit", page.rowsToRead())
                .list(CreditRecordStore::record);
    }

    /** The limit that was in force at a past moment; empty before the first one. */
    public Uni<Optional<Money>> limitAt(AccountId account, Instant at) {
        return Sql.of(AT).with("account", account.value()).with("at", at).one(row -> amount(row, "amount_after"));
    }

    private static CreditRecordView record(Row row) {
        Money before = amount(row, "amount_before");
        Money after = amount(row, "amount_after");
        return new CreditRecordView(
                row.text("transaction_id"),
                row.instant("transferred_at"),
                before,
                after.minus(before),
                after,
                row.text("actor"),
                CreditRecordView.ChangeSource.valueOf(row.text("source")),
                row.text("reason"),
                row.optionalText("approval_id"),
                row.number("record_no"));
    }

    private static Money amount(Row row, String column) {
        return new Money(row.number(column), CurrencyUnit.of(row.text("currency")));
    }
}
