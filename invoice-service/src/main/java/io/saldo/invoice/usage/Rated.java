package io.saldo.invoice.usage;

import io.saldo.invoice.charge.Share;
import java.util.List;

/** What rating makes of an event. */
sealed interface Rated {

    /** Its shares, one per part. */
    record Charged(List<Share> shares) implements Rated {}

    /** Stored, not rated: the account is UNMETERED (U-3). */
    record Unmetered() implements Rated {}

    record NotRated(UsageRefusal why) implements Rated {}
}
