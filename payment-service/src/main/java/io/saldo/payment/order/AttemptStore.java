package io.saldo.payment.order;

import io.saldo.payment.gateway.OrderRefs;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** The tries of an order at its company, each under an id of its own; every id leads back to the payment. */
@Singleton
class AttemptStore {

    private static final String ADD = """
        insert into payment_attempt (billing_account_id, payment_id, number, merchant_order_id, started_at)
        select billing_account_id, payment_id, :number, :merchantOrder, :now
        from payment_order where payment_id = :payment
        """;

    private static final String KEEP = """
        update payment_attempt set gateway_order_id = :gatewayOrder
        where payment_id = :payment
          and number = (select max(number) from payment_attempt where payment_id = :payment)
        """;

    /** All tries, the first one first. */
    Uni<List<OrderRefs>> all(String paymentId) {
        return Sql.of("select merchant_order_id, gateway_order_id from payment_attempt where payment_id = :payment"
                        + " order by number")
                .with("payment", paymentId)
                .list(row -> new OrderRefs(row.text("merchant_order_id"), row.optionalText("gateway_order_id")));
    }

    /** The id of the new try: the payment's with its number. */
    Uni<String> add(String paymentId, int number, Instant now) {
        String merchantOrder = paymentId + "-" + number;
        return Sql.of(ADD)
                .with("payment", paymentId)
                .with("number", number)
                .with("merchantOrder", merchantOrder)
                .with("now", now)
                .update()
                .replaceWith(merchantOrder);
    }

    /** What the company calls the latest try. */
    Uni<Integer> keepGatewayOrder(String paymentId, String gatewayOrderId) {
        return Sql.of(KEEP)
                .with("payment", paymentId)
                .with("gatewayOrder", gatewayOrderId)
                .update();
    }
}
