package io.saldo.payment.order;

import io.saldo.payment.account.AccountStore;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** The payments; every change of one is made under the lock of its account. */
@Singleton
public class OrderStore {

    private static final String INSERT = """
            insert into payment_order (billing_account_id, payment_id, purpose, state, channel, gateway_account, currency,
                                       credit, tax, service_fee, tax_lines, due_id, voucher_code, return_url,
                                       origin_payment_id, created_at, expires_at, next_check_at)
            values (:account, :payment, :purpose, 'CREATED', :channel, :gatewayAccount, :currency,
                    :credit, :tax, :serviceFee, :taxLines, :dueId, :voucherCode, :returnUrl,
                    :origin, :createdAt, :expiresAt, :nextCheckAt)
            """;

    private static final String WHERE = " where billing_account_id = :account and payment_id = :payment";

    private final OrderRows rows;
    private final AccountStore accounts;

    OrderStore(OrderRows rows, AccountStore accounts) {
        this.rows = rows;
        this.accounts = accounts;
    }

    Uni<Integer> insert(PaymentOrder order, Optional<Instant> nextCheckAt) {
        return rows.bind(Sql.of(INSERT), order)
                .with("nextCheckAt", nextCheckAt.orElse(null))
                .update();
    }

    Uni<Integer> insertAttempt(PaymentOrder order) {
        return Sql.of("insert into payment_attempt (billing_account_id, payment_id, number, merchant_order_id,"
                        + " started_at) values (:account, :payment, 1, :payment, :now)")
                .with("account", order.account().value())
                .with("payment", order.paymentId())
                .with("now", order.createdAt())
                .update();
    }

    /** The order as it stands; a decision on it wants {@link #lock}. */
    Uni<Optional<PaymentOrder>> find(String paymentId) {
        return Sql.of("select * from payment_order where payment_id = :payment")
                .with("payment", paymentId)
                .one(rows::order);
    }

    /** Locks the order's account, then reads the order as it stands. */
    Uni<Optional<PaymentOrder>> lock(String paymentId) {
        return find(paymentId)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(found)
                        : accounts.lock(found.get().account()).chain(() -> find(paymentId)));
    }

    /** The order that a company knows by one of our order ids. */
    Uni<Optional<PaymentOrder>> findByMerchantOrder(String merchantOrderId) {
        return Sql.of("select o.* from payment_attempt a join payment_order o"
                        + " on o.billing_account_id = a.billing_account_id and o.payment_id = a.payment_id"
                        + " where a.merchant_order_id = :order")
                .with("order", merchantOrderId)
                .one(rows::order);
    }

    /** The payment that a transaction of a gateway account has become. */
    Uni<Optional<PaymentOrder>> findByTransaction(String gatewayAccount, String transactionId) {
        return Sql.of("select o.* from gateway_transaction t join payment_order o"
                        + " on o.billing_account_id = t.billing_account_id and o.payment_id = t.payment_id"
                        + " where t.gateway_account = :gatewayAccount and t.gateway_transaction_id = :transaction")
                .with("gatewayAccount", gatewayAccount)
                .with("transaction", transactionId)
                .one(rows::order);
    }

    Uni<Integer> takeBack(PaymentOrder order, PaymentState state) {
        return change(order, "state = :state").with("state", state.name()).update();
    }

    Uni<Integer> keepPage(PaymentOrder order, String url, String gatewayOrderId) {
        return change(order, "page_url = :url, gateway_order_id = :gatewayOrder")
                .with("url", url)
                .with("gatewayOrder", gatewayOrderId)
                .update();
    }

    /** A step that is announced by {@code payment.pending}. */
    Uni<Integer> proceed(PaymentOrder order, PaymentState state) {
        return change(order, "state = :state, version = version + 1")
                .with("state", state.name())
                .update();
    }

    /** Less is asked for; a step that is announced like any other. */
    Uni<Integer> lower(PaymentOrder order, Quote quote) {
        return rows.bind(
                        change(order, "credit = :credit, tax = :tax, tax_lines = :taxLines, version = version + 1"),
                        quote)
                .update();
    }

    Uni<Integer> close(PaymentOrder order, PaymentState state, Optional<String> code, Instant now) {
        return change(order, "state = :state, failure_code = :code, closed_at = :now")
                .with("state", state.name())
                .with("code", code.orElse(null))
                .with("now", now)
                .update();
    }

    Uni<Integer> pay(PaymentOrder order, String transactionId, Instant paidAt, Instant now) {
        return change(
                        order,
                        "state = 'PAID', gateway_transaction_id = :transaction, paid_at = :paidAt, closed_at = :now")
                .with("transaction", transactionId)
                .with("paidAt", paidAt)
                .with("now", now)
                .update();
    }

    Uni<Boolean> isPosted(String gatewayAccount, String transactionId) {
        return Sql.of("select 1 as one from gateway_transaction"
                        + " where gateway_account = :gatewayAccount and gateway_transaction_id = :transaction")
                .with("gatewayAccount", gatewayAccount)
                .with("transaction", transactionId)
                .one(row -> true)
                .map(Optional::isPresent);
    }

    /** Takes the place of a gateway's transaction; false when its money was taken before (gw:P-5). */
    Uni<Boolean> post(PaymentOrder order, GatewayReport report) {
        return Sql.of("insert into gateway_transaction (gateway_account, gateway_transaction_id, billing_account_id,"
                        + " payment_id, merchant_order_id)"
                        + " values (:gatewayAccount, :transaction, :account, :payment, :merchantOrder)"
                        + " on conflict do nothing")
                .with("merchantOrder", report.merchantOrderId())
                .with("gatewayAccount", order.way().gatewayAccount())
                .with("transaction", report.transactionId())
                .with("account", order.account().value())
                .with("payment", order.paymentId())
                .update()
                .map(inserted -> inserted == 1);
    }

    /** So much of a payment has gone back; the money stays of the same payment. */
    Uni<Integer> refund(PaymentOrder order, PaymentState state) {
        return change(order, "state = :state").with("state", state.name()).update();
    }

    private static Sql change(PaymentOrder order, String assignments) {
        return Sql.of("update payment_order set " + assignments + WHERE)
                .with("account", order.account().value())
                .with("payment", order.paymentId());
    }
}
