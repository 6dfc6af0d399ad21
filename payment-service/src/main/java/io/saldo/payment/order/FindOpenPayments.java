package io.saldo.payment.order;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds out whether money for a due item is on its way. */
@Singleton
public class FindOpenPayments {

    /**
     * The payer's part is done; a page that is only open does not count. Money of a threshold pays the bill of its month
     * too, which may come while it is on its way (W-13).
     */
    public Uni<Boolean> isProcessing(AccountId account, String dueId) {
        return Sql.of("select 1 as one from payment_order where billing_account_id = :account"
                        + " and (due_id = :due or purpose = 'THRESHOLD') and state = 'PROCESSING' limit 1")
                .with("account", account.value())
                .with("due", dueId)
                .one(row -> true)
                .map(Optional::isPresent);
    }
}
