package io.saldo.account.credit;

import io.saldo.platform.money.Money;

/** Why a purchase or hold is refused (S-7, A-13). */
public sealed interface PurchaseRejection {

    /** Nothing is bought while the account is overdue (S-7). */
    record AccountOverdue(Money overdueAmount) implements PurchaseRejection {}

    /** A postpaid account needs a saved method that can be charged. */
    record NoMethod() implements PurchaseRejection {}

    /** It does not fit what is spendable. */
    record InsufficientCredit(Money needed, Money spendable) implements PurchaseRejection {}
}
