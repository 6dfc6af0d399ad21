package io.saldo.account.settlement;

import io.saldo.account.account.AccountKind;
import java.util.Optional;

/** Whether bills settle by themselves; a switch for credit-controlled accounts only (W-8, W-10). */
public enum AutoWriteOff {
    ON,
    OFF;

    /** Empty for ecosystem accounts, which have no write-off at all (W-8, A-17). */
    public static Optional<AutoWriteOff> inForce(AccountKind kind, AutoWriteOff chosen) {
        return switch (kind) {
            case PREPAID, POSTPAID -> Optional.of(ON);
            case CREDIT_CONTROLLED -> Optional.of(chosen);
            case ECOSYSTEM -> Optional.empty();
        };
    }
}
