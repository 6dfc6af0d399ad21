package io.saldo.invoice.invoice;

import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import io.saldo.platform.money.Quantity;
import java.time.YearMonth;
import java.util.Optional;

/** A line of a document: the exact amount, and its whole minor units and tax by the largest remainder (C-2, I-13). */
public record InvoiceLine(
        int line,
        String product,
        Optional<String> cloudAccountId,
        Optional<YearMonth> usageMonth,
        boolean late,
        Optional<Quantity> quantity,
        Optional<ExactAmount> exact,
        Money amount,
        Money tax) {}
