package io.saldo.account.reversal;

import io.saldo.account.currency.LateMoney;
import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.Transaction;
import io.saldo.account.origin.PaymentOrigin;
import io.saldo.account.posting.ReversalPostings;
import io.saldo.account.posting.ReversalPostings.MoneyBack;
import java.util.Optional;

/**
 * What is booked of a payment that was taken back: in one book, or where the account has left its currency, in that one and
 * in the present one (BK-32, X-6).
 *
 * @param number of earlier reversals of the payment
 * @param bill what is owed would be
 */
record TakenPayment(
        PaymentReversed reversed,
        PaymentOrigin origin,
        int number,
        Reversal reversal,
        BillId bill,
        Optional<LateMoney> late) {

    /** The bill, if something is owed. */
    Optional<BillId> opened() {
        return Optional.of(bill).filter(_ -> reversal.owed().isPositive());
    }

    Transaction.Source source() {
        return new Transaction.Source("PAYMENT_REVERSAL", reversed.paymentId())
                .at(number)
                .knownOutsideAs(reversed.gatewayTransactionId())
                .described(reversed.kind().name());
    }

    /** In the present book. */
    Posting posting() {
        var type = reversed.kind().transactionType();
        return late.map(money ->
                        ReversalPostings.exchanged(type, reversal.lots(), bill, money.now(), reversed.paymentId()))
                .orElseGet(() -> ReversalPostings.takenBack(
                        type, origin.channel(), reversal.lots(), bill, money(), origin.clearing()));
    }

    /** In the book of the currency that was paid, where that is another one. */
    Posting original() {
        return ReversalPostings.sent(
                reversed.kind().transactionType(), origin.channel(), reversed.paymentId(), money(), origin.clearing());
    }

    private MoneyBack money() {
        return new MoneyBack(reversed.credit(), reversed.taxes(), reversed.serviceFee());
    }
}
