package io.saldo.account.openorder;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds what is open of a locked account; both kinds change only under its lock. */
@Singleton
public class OpenOrderStore {

    private static final String OPEN = """
            select exists (select 1 from pending_payment
                           where billing_account_id = :account and state <> 'CLOSED') as payment,
                   exists (select 1 from term_order
                           where billing_account_id = :account and state = 'HELD') as term
            """;

    public Uni<OpenOrders> of(AccountId account) {
        return Sql.of(OPEN)
                .with("account", account.value())
                .one(row -> new OpenOrders(row.flag("payment"), row.flag("term")))
                .map(Optional::orElseThrow);
    }
}
