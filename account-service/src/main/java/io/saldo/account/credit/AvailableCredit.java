package io.saldo.account.credit;

import io.saldo.platform.money.Money;

/** The figures that available credit is made of; it may be negative, also by tax at issue. */
public sealed interface AvailableCredit {

    Money available();

    /** What purchases, holds, withdrawals and transfers may use: available less the open holds. */
    default Money spendable(Money reserved) {
        return available().minus(reserved);
    }

    /** A direct account; cash is own, transferred-in and promotional together. */
    record Direct(Money cash, Money creditLimit, Money creditRefund, Unsettled unsettled) implements AvailableCredit {

        @Override
        public Money available() {
            return cash.plus(creditLimit).plus(creditRefund).minus(unsettled.total());
        }

        /** The same when so much of its cash is about to be taken back. */
        public Direct without(Money expired) {
            return new Direct(cash.minus(expired), creditLimit, creditRefund, unsettled);
        }

        /** What neither cash nor refunds cover; below 0 when they cover more than is unsettled (K-3). */
        public Money uncovered() {
            return unsettled.total().minus(cash).minus(creditRefund);
        }

        /** How much of the limit charges have eaten; it never pays anything. */
        public Money creditUsed() {
            Money owed = unsettled.total().minus(creditRefund);
            return creditLimit.min(owed.max(Money.zero(owed.currency())));
        }

        /** What charges may still eat; paying a bill restores it (A-4, K-9). */
        public Money availableCreditLimit() {
            return creditLimit.minus(creditUsed());
        }

        /** Cash less this month's charges of the products that count in it (I-4). */
        public Money remainingCredit(Money ongoingUsage) {
            return cash.minus(ongoingUsage);
        }
    }

    /** An ecosystem account, whose partner has assigned a quota. */
    record Ecosystem(Money quota, Money quotaConsumption, Money unbilled) implements AvailableCredit {

        @Override
        public Money available() {
            return quota.minus(quotaConsumption).minus(unbilled);
        }
    }
}
