package io.saldo.account.approval;

import io.saldo.account.providersetting.ApprovalLimits;
import io.saldo.account.providersetting.LimitedDeed;
import io.saldo.platform.money.Money;

/** What an operator has done of one kind on one day without an approver: so splitting does not help. */
record DayOfDeeds(LimitedDeed deed, Money done) {

    /** Exactly the limit still passes; what weighs nothing always does. */
    boolean leavesRoomFor(Money weight, ApprovalLimits limits) {
        return !weight.isPositive()
                || limits.of(deed, weight.currency())
                        .filter(limit -> done.plus(weight).compareTo(limit) > 0)
                        .isEmpty();
    }
}
