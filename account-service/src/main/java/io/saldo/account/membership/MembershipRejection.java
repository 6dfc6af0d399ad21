package io.saldo.account.membership;

import io.saldo.account.enterprise.Relationship.State;
import io.saldo.platform.money.Money;

/** Why an account does not become a member, or does not leave (E-3, E-5, E-6, E-9, E-16). */
sealed interface MembershipRejection extends MembershipResult {

    /** The enterprise is not approved (E-1). */
    record NotActive() implements MembershipRejection {}

    /** Neither a permission, nor a feature, nor trusteeship (E-5). */
    record NothingAgreed() implements MembershipRejection {}

    /** The account is in a relationship, leads an enterprise itself, or is the main account (E-6, E-16). */
    record InRelationship() implements MembershipRejection {}

    /** This enterprise has asked already, and the answer is open. */
    record AlreadyInvited(String invitationId) implements MembershipRejection {}

    /** A partner's customer (E-6). */
    record OfPartner() implements MembershipRejection {}

    /** The account is frozen or deregistered. */
    record NotValid(String which) implements MembershipRejection {}

    /** The account is overdue (E-6, E-9). */
    record AccountOverdue(String rule, Money overdueAmount) implements MembershipRejection {}

    /** Something that was ordered is not done yet; the sentence says what (E-6, E-9). */
    record OrdersOpen(String rule, String what) implements MembershipRejection {}

    /** Not the same verified enterprise (E-6, A-88). */
    record OtherEnterprise() implements MembershipRejection {}

    /** The main account of a trusteeship needs credit control (E-6). */
    record NoCreditControl() implements MembershipRejection {}

    /** The enterprise has as many members as it may have (E-16). */
    record Full() implements MembershipRejection {}

    /** The invitation waits for nobody any more (E-3). */
    record NotOpen(State state) implements MembershipRejection {}

    /** The account could not pay for itself (E-9). */
    record NoPaymentMethod() implements MembershipRejection {}
}
