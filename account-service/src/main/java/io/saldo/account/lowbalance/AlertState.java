package io.saldo.account.lowbalance;

import io.saldo.platform.money.Money;
import java.util.Optional;

/** The alert of an account as it is kept: what the customer wants, the run of alerts, and the run's episode (L-1). */
public record AlertState(boolean enabled, Money threshold, boolean runOut, LowBalance run, Optional<String> episodeId) {

    static AlertState off(Money threshold) {
        return new AlertState(false, threshold, false, LowBalance.armed(), Optional.empty());
    }

    /** Switched on or off, or measured by another threshold: counts as switched on anew (L-2). */
    AlertState chosen(boolean newEnabled, Money newThreshold, boolean newRunOut) {
        boolean same = newEnabled == enabled && newThreshold.equals(threshold);
        return new AlertState(newEnabled, newThreshold, newRunOut, same ? run : run.rearmed(), episodeId);
    }

    /** A switched-off alert forecasts nothing either. */
    boolean forecasts() {
        return enabled && runOut;
    }

    AlertState with(LowBalance next, Optional<String> episode) {
        return new AlertState(enabled, threshold, runOut, next, episode);
    }
}
