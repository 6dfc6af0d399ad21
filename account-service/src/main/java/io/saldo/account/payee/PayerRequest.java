package io.saldo.account.payee;

import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.enterprise.Members;
import io.saldo.account.enterprise.Relationship;
import io.saldo.account.enterprise.SameEnterprise;
import io.saldo.account.relation.Feature;
import io.saldo.account.relation.PayerLink;
import java.time.Instant;
import java.util.Optional;

/** An account shall pay for cloud accounts of its enterprise from the 1st of next month, in its own zone (E-14, A-88). */
record PayerRequest(BillingAccount payer, Members members, Instant now) {

    /** 00:00 on the 1st of next month. */
    Instant from() {
        return payer.terms().startOf(payer.monthAt(now).plusMonths(1));
    }

    PayerChange change(PayerHistory history) {
        boolean own = history.own().equals(payer.id());
        return history.moved(payer.id(), own ? PayerLink.Type.OWN : PayerLink.Type.UNIFIED, from(), now);
    }

    /** Empty when it may pay for that one. */
    Optional<PayeeRejection> rejection(BillingAccount payee) {
        if (payer.standing().status() != AccountStatus.VALID) {
            return Optional.of(new PayeeRejection.NotValid(payer.standing().status()));
        }
        return notMember(payer).or(() -> notMember(payee)).or(() -> {
            boolean same = payer.id().equals(payee.id())
                    || SameEnterprise.of(
                            payer.profile().owner(), payee.profile().owner());
            return same ? Optional.empty() : Optional.of(new PayeeRejection.NotSameEnterprise(payee.cloudAccountId()));
        });
    }

    /** What keeps an account from unified payment; nothing keeps the main account. */
    private Optional<PayeeRejection> notMember(BillingAccount account) {
        String cloudAccount = account.cloudAccountId();
        if (members.isMain(account.id())) {
            return Optional.empty();
        }
        Optional<Relationship> relationship = members.of(account.id());
        if (relationship.isEmpty()) {
            return Optional.of(new PayeeRejection.NotInEnterprise("Cloud account " + cloudAccount));
        }
        if (relationship.get().terms().isTrusteeship()) {
            return Optional.of(new PayeeRejection.InTrusteeship(cloudAccount));
        }
        return relationship.get().terms().features().contains(Feature.UNIFIED_PAYMENT)
                ? Optional.empty()
                : Optional.of(new PayeeRejection.NotSwitchedOn(cloudAccount));
    }
}
