package io.saldo.account.unified;

/** A unified settlement as it stands, or the reason why nothing was done. */
sealed interface UnifiedResult permits UnifiedResult.Kept, UnifiedRejection {

    /** As it stands afterwards. */
    record Kept(UnifiedSettlement settlement) implements UnifiedResult {}
}
