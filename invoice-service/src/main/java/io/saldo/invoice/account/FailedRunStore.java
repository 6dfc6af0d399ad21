package io.saldo.invoice.account;

import io.saldo.platform.due.DueRows;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Monthly runs that have failed, and what may have stood in their way (I-1). */
@Singleton
public class FailedRunStore {

    private static final String OF_PAIR = """
            select d.billing_account_id from due_row d join billing_account a using (billing_account_id)
            where d.kind = :kind and d.attempts > 0 and cast(a.state as jsonb) ->> 'pricingCurrency' = :from
              and exists (select 1 from jsonb_array_elements(cast(a.state as jsonb) -> 'settlementCurrency') as s
                          where s ->> 'value' = :to)
            order by d.billing_account_id
            """;

    private final DueRows dueRows;

    FailedRunStore(DueRows dueRows) {
        this.dueRows = dueRows;
    }

    /** A rate of this pair was published: the accounts that are invoiced at one are tried again at once. */
    public Uni<Void> wake(CurrencyUnit from, CurrencyUnit to) {
        return Sql.of(OF_PAIR)
                .with("kind", RunSchedule.KIND)
                .with("from", from.name())
                .with("to", to.name())
                .list(row -> row.accountId("billing_account_id"))
                .chain(accounts -> Multi.createFrom()
                        .iterable(accounts)
                        .onItem()
                        .transformToUniAndConcatenate(dueRows::wake)
                        .collect()
                        .last()
                        .replaceWithVoid());
    }
}
