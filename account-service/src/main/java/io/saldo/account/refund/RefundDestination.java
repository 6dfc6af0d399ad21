package io.saldo.account.refund;

import java.util.Optional;

/** Where a refund goes; a designated account has the names of its bank and holder, and what proves it (O-4, O-5, O-11). */
public record RefundDestination(
        Type type, Optional<String> bank, Optional<String> account, Optional<String> holder, Optional<String> proof) {

    /** Back by the way it came, to a bank account that the customer names, or into the account's own funds. */
    public enum Type {
        ORIGINAL,
        DESIGNATED,
        CASH,
        TRANSFER_LEDGER,
        CREDIT_REFUND
    }

    public static RefundDestination of(Type type) {
        return new RefundDestination(type, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
