package io.saldo.account.membership;

import io.saldo.account.enterprise.Relationship;

/** A relation as it stands, or the reason why it does not come about or end. */
sealed interface MembershipResult permits MembershipResult.Kept, MembershipRejection {

    /** As it stands afterwards. */
    record Kept(Relationship relationship) implements MembershipResult {}
}
