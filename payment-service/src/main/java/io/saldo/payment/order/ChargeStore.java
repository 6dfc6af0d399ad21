package io.saldo.payment.order;

import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The charges of saved methods: payments whose order nobody opens a page for. */
@Singleton
public class ChargeStore {

    private static final int MOST_ATTEMPTS = 12;
    private static final String POSTPONE = """
        update payment_charge
        set attempts = attempts + 1, wanted = attempts + 1 < :most,
            not_before = now() + interval '1 second' * power(2, least(attempts, 9))
        where payment_id = :payment
        """;

    Uni<Integer> insert(PaymentOrder order, ChargeTry charge) {
        return Sql.of("insert into payment_charge (billing_account_id, payment_id, method_id, try, next_try_at, wanted)"
                        + " values (:account, :payment, :method, :number, :next, true)")
                .with("account", order.account().value())
                .with("payment", order.paymentId())
                .with("method", charge.methodId())
                .with("number", charge.number())
                .with("next", charge.nextTryAt().orElse(null))
                .update();
    }

    /** Empty for a payment that its customer makes. */
    Uni<Optional<ChargeTry>> find(String paymentId) {
        return Sql.of("select method_id, try, next_try_at from payment_charge where payment_id = :payment")
                .with("payment", paymentId)
                .one(row -> new ChargeTry(
                        row.text("method_id"), (int) row.number("try"), row.optionalInstant("next_try_at")));
    }

    /** What has been paid for, by a charge or by its customer, is not tried until its next rest is told. */
    Uni<Integer> paid(PaymentOrder order) {
        return order.aim()
                .dueId()
                .map(due -> Sql.of("update payment_due set next_try_at = null"
                                + " where billing_account_id = :account and due_id = :due")
                        .with("account", order.account().value())
                        .with("due", due)
                        .update())
                .orElseGet(() -> Uni.createFrom().item(0));
    }

    /** From now on only the company knows what became of it; when, by real time, as its keys last for so long. */
    public Uni<Integer> asked(String paymentId) {
        return Sql.of(
                        "update payment_charge set asked = true, asked_at = coalesce(asked_at, now()) where payment_id = :payment")
                .with("payment", paymentId)
                .update();
    }

    /** The company was called and has answered, or is not called any more. */
    public Uni<Integer> called(String paymentId) {
        return Sql.of("update payment_charge set wanted = false where payment_id = :payment")
                .with("payment", paymentId)
                .update();
    }

    /** Half an hour of calls in all; then the order's checks go on asking how it stands. */
    public Uni<Integer> postpone(String paymentId) {
        return Sql.of(POSTPONE)
                .with("payment", paymentId)
                .with("most", MOST_ATTEMPTS)
                .update();
    }
}
