package io.saldo.account.reservation;

import io.saldo.account.account.AccountStatus;
import io.saldo.account.credit.PurchaseRejection;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;

/** Why credit is not held, captured or released. */
sealed interface ReservationRejection extends ReservationResult {

    /** Only valid accounts buy. */
    record NotValid(AccountStatus status) implements ReservationRejection {}

    /** The account's book is in another currency. */
    record OtherCurrency(CurrencyUnit expected) implements ReservationRejection {}

    /** The partner has forbidden its customer to buy. */
    record PurchaseBan() implements ReservationRejection {}

    /** It does not fit, or the account may not buy now (A-13, S-7). */
    record NotAllowed(PurchaseRejection why) implements ReservationRejection {}

    /** The account has no reservation of that id. */
    record Unknown() implements ReservationRejection {}

    /** It is captured, released or expired already. */
    record Ended(ReservationState state) implements ReservationRejection {}

    /** More is to be captured than is held. */
    record AboveHeld(Money held) implements ReservationRejection {}
}
