package io.saldo.account.suspension;

import io.saldo.account.account.AccountKind;
import java.time.Duration;
import java.util.Optional;

/** Which grace an account has (S-4, S-22). */
public enum GracePolicy {
    /** Suspended at once: the benefit is off, or the partner's policy is "immediate" (S-4, Q-5). */
    AT_ONCE,
    /** 15 days; a charge is tried three times meanwhile (S-10, S-22). */
    FIFTEEN_DAYS,
    /** The amount and time computed from the account's history (S-20, S-21). */
    COMPUTED;

    private static final Duration FIFTEEN_DAYS_TIME = Duration.ofHours(360);

    /**
     * What an account of that kind has, by what was chosen for it, if anything was: a benefit may be switched off and on
     * again, a prepaid one has to be granted first; an ecosystem account has its partner's policy (S-4, S-22, Q-5).
     */
    public static GracePolicy of(AccountKind kind, Optional<Boolean> chosen) {
        return switch (kind) {
            case PREPAID -> chosen.orElse(false) ? COMPUTED : AT_ONCE;
            case POSTPAID, CREDIT_CONTROLLED, ECOSYSTEM -> chosen.orElse(true) ? FIFTEEN_DAYS : AT_ONCE;
        };
    }

    /** The values that an episode freezes when it begins (S-23). */
    public Grace grace(Grace computed) {
        return switch (this) {
            case AT_ONCE -> Grace.NONE;
            case FIFTEEN_DAYS -> Grace.time(FIFTEEN_DAYS_TIME);
            case COMPUTED -> computed;
        };
    }
}
