package io.saldo.payment.unmatched;

import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;

/** The money that is in no book. */
@Singleton
class UnmatchedStore {

    private static final String ADD = """
            insert into unmatched_payment (id, kind, gateway_account, reference, merchant_order_id, payment_id, amount,
                                           currency, reason, received_at)
            values (:id, :kind, :gatewayAccount, :reference, :order, :payment, :amount, :currency, :reason, :now)
            on conflict (gateway_account, reference) do nothing
            """;

    /** True for the first time that this money is told of. */
    Uni<Boolean> add(String id, UnmatchedPayment payment, Instant now) {
        return Sql.of(ADD)
                .with("id", id)
                .with("kind", payment.kind().name())
                .with("gatewayAccount", payment.gatewayAccount())
                .with("reference", payment.reference())
                .with("order", payment.merchantOrderId())
                .with("payment", payment.paymentId().orElse(null))
                .with("amount", payment.amount())
                .with("currency", payment.currency())
                .with("reason", payment.reason())
                .with("now", now)
                .update()
                .map(rows -> rows == 1);
    }
}
