package io.saldo.account.redemption;

import java.time.Duration;

/** What a try to redeem a code has come to. */
sealed interface RedemptionResult permits Redemption, RedemptionResult.Refused, RedemptionResult.Blocked {

    /** The code or the account does not allow it. */
    record Refused(RedemptionRejection why) implements RedemptionResult {}

    /** Too many wrong codes came before; no code is looked at for so long (V-14). */
    record Blocked(Duration retryAfter) implements RedemptionResult {}
}
