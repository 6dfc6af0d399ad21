package io.saldo.account.partnerpolicy;

import io.saldo.account.partner.PartnerPolicy;

/** The policy of an account, or the reason why it is not changed. */
sealed interface PolicyResult permits PolicyResult.Set, PartnerRejection {

    /** The policy is as wanted, now or already. */
    record Set(PartnerPolicy policy) implements PolicyResult {}
}
