package io.saldo.account.transfer;

import io.saldo.account.account.AccountStatus;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;

/** Why nothing is transferred or taken back (E-10 to E-13). */
sealed interface TransferRejection extends TransferResult {

    /** Money leaves only valid accounts, and reaches none that is deregistered. */
    record NotValid(AccountId account, AccountStatus status) implements TransferRejection {}

    /** Its book is stopped until it is repaired. */
    record Stopped(AccountId account) implements TransferRejection {}

    /** Nothing is given away while the account is overdue (E-10). */
    record Overdue(Money overdueAmount) implements TransferRejection {}

    /** Ecosystem accounts hold no money. */
    record HoldsNoMoney() implements TransferRejection {}

    /** The other account is none of the same verified enterprise; whether it exists is not told (E-13). */
    record OtherEnterprise() implements TransferRejection {}

    /** One of the two books is in another currency (E-13). */
    record OtherCurrency(CurrencyUnit source, CurrencyUnit destination) implements TransferRejection {}

    /** More than may be given (E-10). */
    record AboveTransferable(Money transferable) implements TransferRejection {}

    /** The account has given no such transfer. */
    record Unknown() implements TransferRejection {}

    /** More than may be taken back, or nothing may (E-12). */
    record AboveRevocable(Money revocable) implements TransferRejection {}
}
