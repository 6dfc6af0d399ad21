package io.saldo.account.term;

import io.saldo.account.coupon.OrderPrice;
import io.saldo.account.coupon.OrderPrice.Choice;
import io.saldo.account.credit.PurchaseRejection;
import io.saldo.platform.money.Money;
import java.util.Optional;

/** Whether a period of a term may start (I-2, A-13, S-7, V-4). */
sealed interface TermDecision {

    /** It may: what coupon and voucher leave is held. */
    record Authorized(OrderPrice price) implements TermDecision {}

    /** It may not. */
    record Refused(Reason reason, Optional<Money> needed, Optional<Money> spendable) implements TermDecision {
        Refused(Reason reason) {
            this(reason, Optional.empty(), Optional.empty());
        }
    }

    /** Why not, in the words of term.refused. */
    enum Reason {
        INSUFFICIENT_CREDIT,
        NO_METHOD,
        OVERDUE,
        NOT_VALID,
        PURCHASE_BAN,
        COUPON,
        VOUCHER
    }

    /** A buyer who has chosen what cannot be used is told so, and not charged the full price (V-3, V-4). */
    static TermDecision of(OrderPrice price, Choice choice, Optional<PurchaseRejection> refusal) {
        if (!price.hasCouponOf(choice)) {
            return new Refused(Reason.COUPON);
        }
        if (!price.hasVoucherOf(choice)) {
            return new Refused(Reason.VOUCHER);
        }
        return refusal.<TermDecision>map(TermDecision::refused).orElseGet(() -> new Authorized(price));
    }

    private static Refused refused(PurchaseRejection why) {
        return switch (why) {
            case PurchaseRejection.AccountOverdue _ -> new Refused(Reason.OVERDUE);
            case PurchaseRejection.NoMethod _ -> new Refused(Reason.NO_METHOD);
            case PurchaseRejection.InsufficientCredit(Money needed, Money spendable) ->
                new Refused(Reason.INSUFFICIENT_CREDIT, Optional.of(needed), Optional.of(spendable));
        };
    }
}
