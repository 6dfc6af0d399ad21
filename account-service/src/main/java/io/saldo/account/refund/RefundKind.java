package io.saldo.account.refund;

import io.saldo.account.ledger.TransactionType;

/** Why money goes back: the customer takes it out, one payment is given back, or a credit note gives it back (O-8, O-11). */
public enum RefundKind {
    WITHDRAWAL(TransactionType.WITHDRAW),
    PAYMENT_REFUND(TransactionType.REFUND),
    ORDER_REFUND(TransactionType.REFUND);

    private final TransactionType transactionType;

    RefundKind(TransactionType transactionType) {
        this.transactionType = transactionType;
    }

    /** As the customer's transaction details name it. */
    public TransactionType transactionType() {
        return transactionType;
    }
}
