package io.saldo.account.enterprise;

import io.saldo.account.account.AccountStatus;
import io.saldo.account.enterprise.Enterprise.State;

/** Why an enterprise does not come about (E-1). */
sealed interface EnterpriseRejection extends EnterpriseResult {

    /** Only a verified enterprise leads one, never a partner's customer. */
    record NotOffered() implements EnterpriseRejection {}

    /** The account is frozen or deregistered. */
    record NotValid(AccountStatus status) implements EnterpriseRejection {}

    /** The account leads an enterprise, or has applied for one. */
    record LeadsOne() implements EnterpriseRejection {}

    /** The account is a member of another; a member has no members (E-16). */
    record IsMember() implements EnterpriseRejection {}

    /** It was decided already, otherwise. */
    record Decided(State state) implements EnterpriseRejection {}
}
