package io.saldo.account.quota;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The changes of consumption ledgers by partners; written only while the account is locked. */
@Singleton
class ConsumptionStore {

    private static final String INSERT = """
            insert into quota_consumption (billing_account_id, outside_number, transaction_id, change, currency, amount,
                amount_after, invoice_id, changed_at, actor, reason)
            values (:account, :number, :transaction, :change, :currency, :amount, :after, :invoice, :at, :actor, :reason)
            """;

    private static final String PAGE = """
            select * from quota_consumption where billing_account_id = :account and record_no < :before
            order by record_no desc limit :limit
            """;

    Uni<Integer> insert(AccountId account, Consumption change) {
        return Sql.of(INSERT)
                .with("account", account.value())
                .with("number", change.outsideNumber())
                .with("transaction", change.transactionId())
                .with("change", change.change().name())
                .with("currency", change.amount().currency().name())
                .with("amount", change.amount().minorUnits())
                .with("after", change.amountAfter().minorUnits())
                .with("invoice", change.invoiceId().orElse(null))
                .with("at", change.changedAt())
                .with("actor", change.actor())
                .with("reason", change.reason())
                .update();
    }

    /** The change that the partner's number stands for. */
    Uni<Optional<Consumption>> find(AccountId account, String outsideNumber) {
        return Sql.of("select * from quota_consumption"
                        + " where billing_account_id = :account and outside_number = :number")
                .with("account", account.value())
                .with("number", outsideNumber)
                .one(ConsumptionStore::change);
    }

    Uni<List<Consumption>> page(AccountId account, PageRequest page) {
        return Sql.of(PAGE)
                .with("account", account.value())
                .with("before", page.beforeNumber())
                .with("limit", page.rowsToRead())
                .list(ConsumptionStore::change);
    }

    private static Consumption change(Row row) {
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        return new Consumption(
                row.text("transaction_id"),
                row.text("outside_number"),
                ConsumptionWish.Change.valueOf(row.text("change")),
                new Money(row.number("amount"), currency),
                new Money(row.number("amount_after"), currency),
                row.optionalText("invoice_id"),
                row.instant("changed_at"),
                row.text("actor"),
                row.text("reason"),
                row.number("record_no"));
    }
}
