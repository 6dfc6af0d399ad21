package io.saldo.payment.order;

import io.saldo.payment.order.PaymentView.Try;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows payments; ids of one account grow with time, so they are the order of the list. */
@Singleton
public class FindPayments {

    private static final String PAGE = """
        select * from payment_order left join payment_charge using (billing_account_id, payment_id)
        where billing_account_id = :account and (:before = '' or payment_id < :before)
          and (:purpose = '' or purpose = :purpose) and (:state = '' or state = :state)
        order by payment_id desc
        limit :limit
        """;

    private final OrderRows rows;

    FindPayments(OrderRows rows) {
        this.rows = rows;
    }

    public Uni<Optional<AccountId>> accountOf(String paymentId) {
        return Sql.of("select billing_account_id from payment_order where payment_id = :payment")
                .with("payment", paymentId)
                .one(row -> row.accountId("billing_account_id"));
    }

    public Uni<PaymentView> one(AccountId account, String paymentId) {
        return tries(account, List.of(paymentId))
                .chain(tries -> Sql.of("select * from payment_order"
                                + " left join payment_charge using (billing_account_id, payment_id)"
                                + " where billing_account_id = :account and payment_id = :payment")
                        .with("account", account.value())
                        .with("payment", paymentId)
                        .one(row -> view(row, tries)))
                .map(Optional::orElseThrow);
    }

    Uni<List<PaymentView>> page(AccountId account, PageRequest page, String purpose, String state) {
        return Sql.of(PAGE)
                .with("account", account.value())
                .with("before", page.after().orElse(""))
                .with("purpose", purpose)
                .with("state", state)
                .with("limit", page.rowsToRead())
                .list(row -> row)
                .chain(found -> tries(
                                account,
                                found.stream()
                                        .map(row -> row.text("payment_id"))
                                        .toList())
                        .map(tries ->
                                found.stream().map(row -> view(row, tries)).toList()));
    }

    private static Uni<Map<String, List<Try>>> tries(AccountId account, List<String> paymentIds) {
        return Sql.of("select payment_id, number, merchant_order_id, started_at from payment_attempt"
                        + " where billing_account_id = :account and payment_id = any(cast(:payments as text[]))"
                        + " order by number")
                .with("account", account.value())
                .with("payments", paymentIds.toArray(String[]::new))
                .list(row -> Map.entry(row.text("payment_id"), attempt(row)))
                .map(found -> found.stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    private static Try attempt(Row row) {
        return new Try((int) row.number("number"), row.text("merchant_order_id"), row.instant("started_at"));
    }

    private PaymentView view(Row row, Map<String, List<Try>> allTries) {
        PaymentOrder order = rows.order(row);
        List<Try> tries = allTries.getOrDefault(order.paymentId(), List.of());
        return new PaymentView(
                order.paymentId(),
                tries.isEmpty() ? order.paymentId() : tries.getLast().orderId(),
                order.account(),
                order.aim().purpose(),
                order.state(),
                order.way().channel(),
                order.pageUrl(),
                order.quote().credit(),
                order.quote().tax(),
                order.quote().taxLines(),
                order.quote().serviceFee(),
                order.quote().total(),
                order.aim().dueId(),
                order.aim().voucherCode(),
                order.aim().originPaymentId(),
                row.optionalText("gateway_transaction_id"),
                row.optionalText("gateway_transaction_id"),
                order.createdAt(),
                order.expiresAt(),
                row.optionalInstant("paid_at"),
                tries,
                row.optionalNumber("try").map(Math::toIntExact),
                row.optionalInstant("next_try_at"));
    }
}
