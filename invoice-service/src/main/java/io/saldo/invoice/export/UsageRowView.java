package io.saldo.invoice.export;

import io.saldo.invoice.discount.Percent;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Rounding;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A rated part of a usage event, with what the file says of it. */
record UsageRowView(
        String cloudAccountId,
        String source,
        String eventId,
        String product,
        String productName,
        String unit,
        Optional<String> resourceId,
        Instant from,
        Instant to,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal total,
        Percent discount,
        CurrencyUnit currency,
        boolean correction) {

    /** In the order of {@link FocusFileView}'s columns that a row decides. */
    List<String> cells() {
        return List.of(
                from.toString(),
                to.toString(),
                plain(quantity),
                unit,
                plain(unitPrice),
                listCost().toPlainString(),
                total.toPlainString(),
                total.toPlainString(),
                total.toPlainString(),
                currency.name(),
                cloudAccountId,
                product,
                product,
                productName,
                productName,
                resourceId.orElse(""),
                source,
                eventId,
                correction ? "Correction" : "");
    }

    /** Before the discount (U-9). */
    private BigDecimal listCost() {
        return discount.isNone()
                ? total
                : Rounding.exact(unitPrice.multiply(quantity), currency).value();
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
