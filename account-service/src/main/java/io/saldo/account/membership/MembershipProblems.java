package io.saldo.account.membership;

import io.saldo.account.AccountProblems;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import jakarta.inject.Singleton;

/** Says why somebody does not become a member, or does not leave. */
@Singleton
class MembershipProblems {

    static final ProblemKind NOT_ACTIVE = new ProblemKind("enterprise-not-active", 409, "The enterprise is not active");
    static final ProblemKind NOTHING_AGREED = new ProblemKind("nothing-agreed", 422, "Nothing would be agreed on");
    static final ProblemKind IN_RELATIONSHIP =
            new ProblemKind("in-relationship", 409, "The account is in a relationship");
    static final ProblemKind ALREADY_INVITED = new ProblemKind("already-invited", 409, "An invitation is open");
    static final ProblemKind NOT_VALID = new ProblemKind("account-not-valid", 409, "An account is not valid");
    static final ProblemKind OVERDUE = new ProblemKind("account-overdue", 409, "The account is overdue");
    static final ProblemKind ORDERS_OPEN = new ProblemKind("open-orders", 409, "The account has open orders");
    static final ProblemKind OTHER_ENTERPRISE =
            new ProblemKind("other-legal-entity", 422, "The accounts are of different enterprises");
    static final ProblemKind NO_CREDIT_CONTROL =
            new ProblemKind("credit-control-needed", 422, "The main account is not credit-controlled");
    static final ProblemKind FULL = new ProblemKind("enterprise-full", 409, "The enterprise has too many members");
    static final ProblemKind NOT_OPEN = new ProblemKind("relation-not-open", 409, "The relation is not open");
    static final ProblemKind NO_METHOD =
            new ProblemKind("no-payment-method", 422, "The account has no method that can be charged");

    ProblemException of(MembershipRejection rejection) {
        return switch (rejection) {
            case MembershipRejection.NotActive _ -> NOT_ACTIVE.because("E-1", "The enterprise is not approved.");
            case MembershipRejection.NothingAgreed _ ->
                NOTHING_AGREED.because("E-5", "Name a feature or a permission, or choose trusteeship.");
            case MembershipRejection.InRelationship _ ->
                IN_RELATIONSHIP.because("E-6", "The account belongs to an enterprise, or leads one.");
            case MembershipRejection.AlreadyInvited it ->
                ALREADY_INVITED.because("E-6", "Invitation " + it.invitationId() + " waits for an answer.");
            case MembershipRejection.OfPartner _ ->
                AccountProblems.NOT_FOR_THIS_ACCOUNT.because("E-6", "A partner's customer joins no enterprise.");
            case MembershipRejection.NotValid it ->
                NOT_VALID.because("A-10", "The " + it.which() + " is frozen or deregistered.");
            case MembershipRejection.AccountOverdue it ->
                OVERDUE.because(it.rule(), "The account is overdue with " + it.overdueAmount() + ".");
            case MembershipRejection.OrdersOpen it -> ORDERS_OPEN.because(it.rule(), it.what());
            case MembershipRejection.OtherEnterprise _ ->
                OTHER_ENTERPRISE.because("E-6", "Both accounts need the same verified owner for that.");
            case MembershipRejection.NoCreditControl _ ->
                NO_CREDIT_CONTROL.because("E-6", "Trusteeship needs credit control of the main account.");
            case MembershipRejection.Full _ -> FULL.because("E-16", "A main account has at most 200 members.");
            case MembershipRejection.NotOpen it -> NOT_OPEN.because("E-3", "The relation is " + it.state() + ".");
            case MembershipRejection.NoPaymentMethod _ ->
                NO_METHOD.because("E-9", "A postpaid account needs a saved method that can be charged.");
        };
    }
}
