package io.saldo.account.creditlimit;

import io.saldo.platform.money.CurrencyUnit;

/** Why a limit is refused. */
sealed interface LimitRejection extends LimitResult {

    /** Nobody owes in the name of an account that does not exist any more. */
    record Deregistered() implements LimitRejection {}

    /** The account has got another owner while the limit was set; to be asked again. */
    record EntityChanged() implements LimitRejection {}

    /** Ecosystem accounts have a quota of their partner instead. */
    record SettlesWithPartner() implements LimitRejection {}

    /** A limit needs a credit contract, in force or awaiting the customer (K-4). */
    record NotCreditControlled() implements LimitRejection {}

    /** A limit is out of the credit of a verified legal entity (K-1). */
    record EntityNotVerified() implements LimitRejection {}

    /** The relation of a member has no creditSharing (E-15). */
    record NoCreditSharing() implements LimitRejection {}

    /** The limit is in the account's pricing currency, as is the entity's credit. */
    record OtherCurrency(CurrencyUnit expected) implements LimitRejection {}

    /** The account would be overdue (K-3). */
    record BelowMinimum(LimitRange range) implements LimitRejection {}

    /** The entity has not so much credit left (K-2). */
    record AboveEntityCredit(LimitRange range) implements LimitRejection {}
}
