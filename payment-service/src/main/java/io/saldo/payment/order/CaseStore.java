package io.saldo.payment.order;

import io.saldo.payment.gateway.GatewayReport;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** What companies have said against the book, so that each thing is a case for a person once. */
@Singleton
class CaseStore {

    /** True for the first time that it is told of that transaction. */
    Uni<Boolean> add(String gatewayAccount, GatewayReport report) {
        return Sql.of("insert into payment_case (gateway_account, transaction_id, told, amount, name)"
                        + " values (:account, :transaction, :told, :amount, :name) on conflict do nothing")
                .with("account", gatewayAccount)
                .with("transaction", report.transactionId())
                .with("told", report.state().name())
                .with("amount", report.amount())
                .with("name", report.code().orElse(""))
                .update()
                .map(rows -> rows == 1);
    }

    /** Whether that transaction's money was told to have gone back, or to be disputed, while it was in no book yet. */
    Uni<Boolean> isGone(String gatewayAccount, GatewayReport report) {
        return Sql.of(
                        "select count(*) as n from payment_case where gateway_account = :account"
                                + " and transaction_id = :transaction and told in ('CHARGEBACK', 'REFUNDED', 'REVERSED', 'VOIDED')")
                .with("account", gatewayAccount)
                .with("transaction", report.transactionId())
                .one(row -> row.number("n"))
                .map(found -> found.orElse(0L) > 0);
    }
}
