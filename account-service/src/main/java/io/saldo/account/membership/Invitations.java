package io.saldo.account.membership;

import io.saldo.account.enterprise.Relationship;
import io.saldo.account.enterprise.Relationship.State;
import java.time.Instant;

/** What an invitation is at a moment, also while nobody has written down that it has expired (E-3). */
final class Invitations {

    private Invitations() {}

    static State state(Relationship invitation, Instant now) {
        boolean expired = invitation.state() == State.CONFIRMING && !invitation.isOpenAt(now);
        return expired ? State.EXPIRED : invitation.state();
    }
}
