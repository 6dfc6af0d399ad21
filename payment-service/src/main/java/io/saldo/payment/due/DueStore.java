package io.saldo.payment.due;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What is to be collected. */
@Singleton
public class DueStore {

    private static final String KEEP = """
            insert into payment_due (billing_account_id, due_id, version, reason, rest, currency, collect, due_at)
            values (:account, :due, :version, :reason, :rest, :currency, :collect, :dueAt)
            on conflict (billing_account_id, due_id) do update
            set version = excluded.version, rest = excluded.rest, currency = excluded.currency,
                collect = excluded.collect, due_at = excluded.due_at
            where payment_due.version < excluded.version
            """;

    /** What is still to be paid for an invoice or a reversal bill. */
    public Uni<Optional<Money>> rest(AccountId account, String dueId) {
        return Sql.of("select rest, currency from payment_due where billing_account_id = :account and due_id = :due"
                        + " and rest > 0 and reason <> 'THRESHOLD'")
                .with("account", account.value())
                .with("due", dueId)
                .one(row -> new Money(row.number("rest"), CurrencyUnit.of(row.text("currency"))));
    }

    /** Keeps the newest state; false for one that is not newer than ours. */
    Uni<Boolean> keep(PaymentDue due) {
        return Sql.of(KEEP)
                .with("account", due.billingAccountId().value())
                .with("due", due.dueId())
                .with("version", due.version())
                .with("reason", due.reason().name())
                .with("rest", due.rest().minorUnits())
                .with("currency", due.rest().currency().name())
                .with("collect", due.collect().name())
                .with("dueAt", due.dueAt())
                .update()
                .map(rows -> rows == 1);
    }
}
