package io.saldo.account.providersetting;

import java.time.Instant;
import java.time.LocalDate;

/** What a setting is from a day on, who said so, when and why. */
record DatedValue(LocalDate validFrom, Object value, Instant setAt, String actor, String reason) {

    /** Whether both say the same of the same day, whoever said it. */
    boolean isOf(LocalDate day, Object other) {
        return validFrom.equals(day) && value.equals(other);
    }
}
