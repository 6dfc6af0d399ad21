package io.saldo.invoice.invoice;

import io.saldo.invoice.charge.NetQuantity;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import io.saldo.platform.money.Quantity;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A line of a document: the exact amount, its whole minor units and tax by the largest remainder (C-2, I-13), and where it
 * is taxed the rate and the printed base (I-17).
 */
public record InvoiceLine(
        int line,
        String product,
        Optional<String> cloudAccountId,
        Optional<YearMonth> usageMonth,
        boolean late,
        Optional<NetQuantity> quantity,
        Optional<ExactAmount> exact,
        Money amount,
        Money tax,
        Optional<Quantity> rate,
        Optional<Money> base,
        Optional<String> taxRule) {

    /** A line whose rule is the only one of its document, or that is not taxed. */
    public InvoiceLine(
            int line,
            String product,
            Optional<String> cloudAccountId,
            Optional<YearMonth> usageMonth,
            boolean late,
            Optional<NetQuantity> quantity,
            Optional<ExactAmount> exact,
            Money amount,
            Money tax,
            Optional<Quantity> rate,
            Optional<Money> base) {
        this(
                line,
                product,
                cloudAccountId,
                usageMonth,
                late,
                quantity,
                exact,
                amount,
                tax,
                rate,
                base,
                Optional.empty());
    }
}
