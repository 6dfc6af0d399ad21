package io.saldo.invoice.charge;

import io.saldo.invoice.setting.Tag;
import io.saldo.platform.money.ExactAmount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A part of a usage event before it has an amount: what stood for it before, nothing unless it is corrected, and what
 * stands now (U-4, U-7).
 */
public record Share(
        ChargeKey key,
        String product,
        LocalDate day,
        String resourceId,
        List<Tag> tags,
        NetQuantity before,
        NetQuantity after,
        Tariff tariff,
        boolean countsInOngoing,
        Instant from,
        Instant upTo) {

    /** Of the average price of what an event adds to its month; it is shown and never reckoned with. */
    private static final int SHOWN_DECIMALS = 18;

    /** Whether it is rated by itself, and not with its month. */
    public boolean isRatedAlone() {
        return !tariff.model().ratesTheMonth();
    }

    NetQuantity growth() {
        return after.minus(before);
    }

    /** The charge of a part that is rated by itself. */
    public Charge alone() {
        ExactAmount now = tariff.amountOf(after);
        return charged(
                tariff.model().amountOf(BigDecimal.ONE), before.isZero() ? now : now.minus(tariff.amountOf(before)));
    }

    /** Holds the place of the charge until the month is known. */
    public Charge unrated() {
        return charged(BigDecimal.ZERO, ExactAmount.zero(tariff.currency()));
    }

    /** The charge of a part by what it adds to its month, before discount and as an amount. */
    Charge ofMonth(BigDecimal gross, ExactAmount amount) {
        BigDecimal units = growth().value();
        BigDecimal price =
                units.signum() == 0 ? BigDecimal.ZERO : gross.divide(units, SHOWN_DECIMALS, RoundingMode.HALF_UP);
        return charged(price, amount);
    }

    private Charge charged(BigDecimal unitPrice, ExactAmount amount) {
        return new Charge(
                key, product, day, resourceId, tags, growth(), unitPrice, tariff, amount, countsInOngoing, from, upTo);
    }
}
