package io.saldo.account.withdrawal;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;

/** Why cash may not leave an account. */
sealed interface WithdrawalRejection extends WithdrawalResult {

    /** Ecosystem accounts hold no money. */
    record HoldsNoMoney() implements WithdrawalRejection {}

    /** Nothing leaves a frozen account (O-3, A-10). */
    record Frozen() implements WithdrawalRejection {}

    /** Nor one that does not exist any more, unless an operator sends back what came late (O-3, A-11). */
    record Deregistered() implements WithdrawalRejection {}

    /** One open withdrawal an account (O-8). */
    record AnotherIsOpen() implements WithdrawalRejection {}

    /** Whose account it is has to be verified (O-3). */
    record NotVerified() implements WithdrawalRejection {}

    /** The enterprise that the account is a member of does not let cash leave it (E-5). */
    record Forbidden() implements WithdrawalRejection {}

    /** The account's book is in another currency. */
    record OtherCurrency(CurrencyUnit expected) implements WithdrawalRejection {}

    /** More than may leave the account (O-2, A-7). */
    record AboveWithdrawable(Money withdrawable) implements WithdrawalRejection {}

    /** More than can go back by the original payment methods (O-4). */
    record AboveOriginalRoute(Money original) implements WithdrawalRejection {}

    /** A designated account comes only after what can go back by the original payment methods (O-5). */
    record OriginalRouteFirst(Money original) implements WithdrawalRejection {}

    /** More than is left of this payment (O-4). */
    record AboveLot(Money left) implements WithdrawalRejection {}

    /** The gateway may still take the payment back (gw:M-7). */
    record NotYetWithdrawable() implements WithdrawalRejection {}

    /** The way that the payment came is closed: too long ago, or turned away before (O-5). */
    record RouteClosed() implements WithdrawalRejection {}
}
