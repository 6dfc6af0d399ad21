package io.saldo.account.status;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.figures.FindBalances;
import io.saldo.account.ledger.Balances;
import io.saldo.account.openorder.OpenOrderStore;
import io.saldo.account.openorder.OpenOrders;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Reads what is looked at before an account is deregistered, while it is locked. */
@Singleton
class ClearanceStore {

    private static final String RELATIONS = """
            select (select count(*) from payer_link where billing_account_id = :account and type <> 'OWN'
                    and (effective_to is null or effective_to > :now))
                 + (select count(*) from enterprise where management_account = :account and state <> 'REJECTED')
                 + (select count(*) from enterprise_relation where billing_account_id = :account and state = 'ACTIVE')
                 + (select count(*) from account_manager where billing_account_id = :account and kind <> 'OWNER') as n,
                   (select max(accrued_at) from running_charge where billing_account_id = :account) as accrued_at,
                   (select count(*) from reservation
                    where billing_account_id = :account and state = 'HELD' and expires_at > :now) as holds,
                   (select count(*) from term
                    where billing_account_id = :account and state in ('REQUESTED', 'ACTIVE')) as terms
            """;

    private final FindBalances balances;
    private final OpenOrderStore orders;

    ClearanceStore(FindBalances balances, OpenOrderStore orders) {
        this.balances = balances;
        this.orders = orders;
    }

    Uni<Clearance> find(BillingAccount account, boolean noRunningResources, Instant now) {
        return balances.of(account, now).chain(found -> orders.of(account.id())
                .chain(ordered -> clearance(account, found, ordered, noRunningResources, now)));
    }

    private static Uni<Clearance> clearance(
            BillingAccount account, Balances balances, OpenOrders ordered, boolean noRunningResources, Instant now) {
        return Sql.of(RELATIONS)
                .with("account", account.id().value())
                .with("now", now)
                .one(row -> new Clearance(
                        account,
                        balances,
                        row.optionalInstant("accrued_at"),
                        row.number("holds"),
                        ordered,
                        row.number("terms"),
                        row.number("n"),
                        noRunningResources))
                .map(Optional::orElseThrow);
    }
}
