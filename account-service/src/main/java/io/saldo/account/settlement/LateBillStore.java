package io.saldo.account.settlement;

import io.saldo.platform.due.DueRows;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The open bills of which nobody has been told yet that they are late; a reversal has no document to tell of (W-14). */
@Singleton
class LateBillStore {

    static final String LATE = "late-bill";

    private static final String UNTOLD = """
            billing_account_id = :account and rest > 0 and not late_told and number is not null and due_at is not null
            """;

    private final DueRows dueRows;

    LateBillStore(DueRows dueRows) {
        this.dueRows = dueRows;
    }

    /** Has the next one told when it falls due, while the account is locked. */
    Uni<Void> schedule(AccountId account) {
        return next(account)
                .chain(due -> due.map(at -> dueRows.schedule(account, LATE, at))
                        .orElseGet(() -> dueRows.cancel(account, LATE)))
                .replaceWithVoid();
    }

    Uni<Optional<Instant>> next(AccountId account) {
        return Sql.of("select min(due_at) as due_at from bill where " + UNTOLD)
                .with("account", account.value())
                .one(row -> row.optionalInstant("due_at"))
                .map(found -> found.flatMap(due -> due));
    }

    /** Those that have fallen due; from now on they count as told. */
    Uni<List<InvoiceOverdue>> tell(AccountId account, Instant now) {
        return Sql.of("update bill set late_told = true where due_at <= :now and " + UNTOLD
                        + " returning bill_id, number, due_at, rest, currency")
                .with("account", account.value())
                .with("now", now)
                .list(row -> late(account, row));
    }

    private static InvoiceOverdue late(AccountId account, Row row) {
        return new InvoiceOverdue(
                account,
                row.text("bill_id"),
                row.text("number"),
                row.instant("due_at"),
                new Money(row.number("rest"), CurrencyUnit.of(row.text("currency"))));
    }
}
