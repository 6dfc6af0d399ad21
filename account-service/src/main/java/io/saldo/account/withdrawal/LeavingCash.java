package io.saldo.account.withdrawal;

import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.AccountType;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.refund.RefundDestination;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * A locked account whose cash is to leave: whether it may, how much, and from which lots (E-5, O-2 to O-5, O-8). What has come
 * to a deregistered account is sent back by an operator.
 */
record LeavingCash(
        BillingAccount account,
        CurrencyUnit currency,
        boolean withdrawalIsOpen,
        boolean isForbidden,
        boolean byOperator,
        OutgoingLots lots) {

    /** A withdrawal of one wish; without an amount, of all that may go there. */
    WithdrawalResult withdrawal(WithdrawalWish wish) {
        RefundDestination.Type to = wish.to().type();
        Money amount = wish.amount().orElseGet(() -> lots.mostTo(to));
        return rejection(amount, withdrawalIsOpen)
                .or(() -> rejection(amount, to))
                .<WithdrawalResult>map(why -> why)
                .orElseGet(() -> new WithdrawalResult.Planned(amount, lots.legs(amount, to), lots, Optional.empty()));
    }

    /** One payment back by its own way: at most what is left of its lot, and what may leave the account at all. */
    WithdrawalResult refund(String paymentId, Money amount) {
        return rejection(amount, false)
                .or(() -> rejection(paymentId, amount))
                .<WithdrawalResult>map(why -> why)
                .orElseGet(() -> new WithdrawalResult.Planned(
                        amount, List.of(lots.of(paymentId).orElseThrow().leg(1, amount)), lots, Optional.empty()));
    }

    /** What stands against any cash leaving; first what the account's state forbids, then what a rule does (SP-2). */
    private Optional<WithdrawalRejection> rejection(Money amount, boolean anotherIsOpen) {
        AccountStatus status = account.standing().status();
        if (status == AccountStatus.DEREGISTERED && !byOperator) {
            return Optional.of(new WithdrawalRejection.Deregistered());
        }
        if (status == AccountStatus.FROZEN) {
            return Optional.of(new WithdrawalRejection.Frozen());
        }
        if (anotherIsOpen) {
            return Optional.of(new WithdrawalRejection.AnotherIsOpen());
        }
        if (account.profile().type() == AccountType.ECOSYSTEM) {
            return Optional.of(new WithdrawalRejection.HoldsNoMoney());
        }
        if (amount.currency() != currency) {
            return Optional.of(new WithdrawalRejection.OtherCurrency(currency));
        }
        if (!account.profile().owner().verified()) {
            return Optional.of(new WithdrawalRejection.NotVerified());
        }
        return isForbidden ? Optional.of(new WithdrawalRejection.Forbidden()) : Optional.empty();
    }

    private Optional<WithdrawalRejection> rejection(Money amount, RefundDestination.Type to) {
        if (amount.compareTo(lots.withdrawable()) > 0) {
            return Optional.of(new WithdrawalRejection.AboveWithdrawable(lots.withdrawable()));
        }
        if (to == RefundDestination.Type.DESIGNATED && lots.original().isPositive()) {
            return Optional.of(new WithdrawalRejection.OriginalRouteFirst(lots.original()));
        }
        return amount.compareTo(lots.mostTo(to)) > 0
                ? Optional.of(new WithdrawalRejection.AboveOriginalRoute(lots.original()))
                : Optional.empty();
    }

    private Optional<WithdrawalRejection> rejection(String paymentId, Money amount) {
        Optional<RefundableLot> lot = lots.of(paymentId);
        Money left = lot.map(RefundableLot::left).orElseGet(() -> Money.zero(currency));
        if (amount.compareTo(left) > 0) {
            return Optional.of(new WithdrawalRejection.AboveLot(left));
        }
        if (lot.filter(it -> it.isRipe(lots.now())).isEmpty()) {
            return Optional.of(new WithdrawalRejection.NotYetWithdrawable());
        }
        if (lot.filter(it -> it.hasOpenRoute(lots.now())).isEmpty()) {
            return Optional.of(new WithdrawalRejection.RouteClosed());
        }
        return amount.compareTo(lots.most()) > 0
                ? Optional.of(new WithdrawalRejection.AboveWithdrawable(lots.most()))
                : Optional.empty();
    }
}
