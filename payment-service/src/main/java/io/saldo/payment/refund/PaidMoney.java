package io.saldo.payment.refund;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.util.Optional;

/**
 * A payment whose money may go back: where it lies, what may go back of it at most, and what has gone back or is on its
 * way already.
 */
record PaidMoney(
        String paymentId,
        AccountId account,
        boolean inTheBook,
        Money refundable,
        Money gone,
        String gatewayAccount,
        String gateway,
        String transactionId,
        String merchantOrderId) {

    static final String NOTHING = "The payment holds no money";

    /** Why so much cannot go back of it, if it cannot: the last guard before money leaves. */
    Optional<String> objection(RefundLeg leg) {
        Money total = leg.total();
        if (!account.equals(leg.account())) {
            return Optional.of("The payment is another account's");
        }
        if (!inTheBook) {
            return Optional.of(NOTHING);
        }
        if (total.currency() != refundable.currency()) {
            return Optional.of("The payment was in " + refundable.currency());
        }
        return gone.plus(total).compareTo(refundable) > 0
                ? Optional.of("More than is left of the payment")
                : Optional.empty();
    }
}
