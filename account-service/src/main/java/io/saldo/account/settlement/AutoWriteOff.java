package io.saldo.account.settlement;

import io.saldo.account.account.AccountKind;
import java.util.Optional;

/** Whether bills settle by themselves; a switch for credit-controlled accounts only, locked in a unified settlement (W-8, W-10, W-12). */
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

    /** While a unified settlement runs nothing settles by itself, whatever was chosen; that holds again afterwards (W-12). */
    public static Optional<AutoWriteOff> inForce(AccountKind kind, AutoWriteOff chosen, boolean settledUnified) {
        return inForce(kind, chosen).map(auto -> settledUnified ? OFF : auto);
    }
}
