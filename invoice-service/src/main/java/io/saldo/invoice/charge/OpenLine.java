package io.saldo.invoice.charge;

import io.saldo.platform.money.ExactAmount;
import java.time.YearMonth;
import java.util.Comparator;

/** What no document has taken yet of a product in a running charge. */
public record OpenLine(
        String cloudAccountId,
        YearMonth month,
        String product,
        String taxClass,
        NetQuantity quantity,
        ExactAmount exact) {

    /** The month itself first, then what came late, youngest first; within a month by cloud account and product. */
    public static final Comparator<OpenLine> ORDER = Comparator.comparing(OpenLine::month)
            .reversed()
            .thenComparing(OpenLine::cloudAccountId)
            .thenComparing(OpenLine::product);
}
