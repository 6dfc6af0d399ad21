package io.saldo.account.reversal;

import io.saldo.account.ledger.TransactionType;
import io.saldo.account.posting.TaxShare;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;

/** The event payment.reversed, as far as it is read here: a fact at the bank, with its shares of credit, tax and fee. */
public record PaymentReversed(
        AccountId billingAccountId,
        String paymentId,
        Kind kind,
        Money amount,
        Money credit,
        Money tax,
        List<TaxLine> taxLines,
        Money serviceFee,
        String gatewayTransactionId,
        Instant reversedAt) {

    /** How it was taken back. */
    public enum Kind {
        REVERSED(TransactionType.REVERSAL),
        CHARGEBACK(TransactionType.CHARGEBACK);

        private final TransactionType transactionType;

        Kind(TransactionType transactionType) {
            this.transactionType = transactionType;
        }

        TransactionType transactionType() {
            return transactionType;
        }
    }

    /** The tax of one rule. */
    public record TaxLine(String rule, Money amount) {}

    List<TaxShare> taxes() {
        return taxLines.stream()
                .map(line -> new TaxShare(line.rule, line.amount))
                .toList();
    }

    /** Whether its shares are what was taken back, in one currency. */
    boolean addsUp() {
        boolean oneCurrency =
                List.of(credit, tax, serviceFee).stream().allMatch(money -> money.currency() == amount.currency());
        return oneCurrency
                && tax.equals(Money.sum(taxLines.stream().map(TaxLine::amount).toList(), amount.currency()))
                && credit.plus(tax).plus(serviceFee).equals(amount);
    }
}
