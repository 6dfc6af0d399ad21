package io.saldo.invoice.run;

import io.saldo.platform.money.ExactAmount;
import java.math.BigDecimal;
import java.util.Optional;

/** What makes somebody look before a month is closed; the more serious ones come first. */
public enum Anomaly {
    /** Corrections outweigh usage: nothing is invoiced, it is carried on. */
    NEGATIVE,
    /** There was something last month, and nothing now. */
    GONE,
    /** At least twice of last month. */
    ROSE,
    /** At most half of last month. */
    FELL,
    /** There was nothing last month. */
    NEW;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Optional<Anomaly> of(ExactAmount now, ExactAmount before) {
        int was = before.value().signum();
        int is = now.value().signum();
        if (is < 0) {
            return Optional.of(NEGATIVE);
        }
        if (was <= 0) {
            return is > 0 ? Optional.of(NEW) : Optional.empty();
        }
        if (is == 0) {
            return Optional.of(GONE);
        }
        if (now.value().compareTo(before.value().multiply(TWO)) >= 0) {
            return Optional.of(ROSE);
        }
        return now.value().multiply(TWO).compareTo(before.value()) <= 0 ? Optional.of(FELL) : Optional.empty();
    }
}
