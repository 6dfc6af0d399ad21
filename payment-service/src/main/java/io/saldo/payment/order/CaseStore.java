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
}
