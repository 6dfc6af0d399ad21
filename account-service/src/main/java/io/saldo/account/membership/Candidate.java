package io.saldo.account.membership;

import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.AccountType;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.enterprise.Members;
import io.saldo.account.enterprise.RelationTerms;
import io.saldo.account.enterprise.SameEnterprise;
import io.saldo.account.openorder.OpenOrders;
import io.saldo.platform.money.Money;
import java.util.Optional;

/** An account that shall become a member, as it stands when it is invited and again when it accepts (E-6, E-16, Q-8). */
record Candidate(BillingAccount account, boolean related, Money overdueAmount, OpenOrders orders) {

    Optional<MembershipRejection> rejection(BillingAccount main, Members members, RelationTerms terms) {
        if (!members.enterprise().isActive()) {
            return refused(new MembershipRejection.NotActive());
        }
        if (terms.isEmpty()) {
            return refused(new MembershipRejection.NothingAgreed());
        }
        return conflict(main, members).or(() -> unfit(main, terms));
    }

    /** What stands in the way for now. */
    private Optional<MembershipRejection> conflict(BillingAccount main, Members members) {
        if (main.standing().status() != AccountStatus.VALID) {
            return refused(new MembershipRejection.NotValid("main account"));
        }
        if (account.standing().status() != AccountStatus.VALID) {
            return refused(new MembershipRejection.NotValid("account"));
        }
        if (related || account.id().equals(main.id())) {
            return refused(new MembershipRejection.InRelationship());
        }
        if (overdueAmount.isPositive()) {
            return refused(new MembershipRejection.AccountOverdue("E-6", overdueAmount));
        }
        if (members.areFull()) {
            return refused(new MembershipRejection.Full());
        }
        return orders.first().map(what -> new MembershipRejection.OrdersOpen("E-6", what));
    }

    /** What the two accounts are. */
    private Optional<MembershipRejection> unfit(BillingAccount main, RelationTerms terms) {
        if (account.profile().type() != AccountType.DIRECT) {
            return refused(new MembershipRejection.OfPartner());
        }
        boolean same =
                SameEnterprise.of(main.profile().owner(), account.profile().owner());
        if (terms.needsSameEnterprise() && !same) {
            return refused(new MembershipRejection.OtherEnterprise());
        }
        return terms.isTrusteeship() && !main.profile().credit().controlled()
                ? refused(new MembershipRejection.NoCreditControl())
                : Optional.empty();
    }

    private static Optional<MembershipRejection> refused(MembershipRejection why) {
        return Optional.of(why);
    }
}
