package io.saldo.account.creditcontrol;

import io.saldo.platform.money.Money;

/** Why a wish about credit control is refused. */
sealed interface ContractRejection extends ContractDecision {

    /** Nothing is agreed with an account that does not exist any more. */
    record Deregistered() implements ContractRejection {}

    /** For direct accounts of an enterprise only (K-1, K-11). */
    record NotOffered() implements ContractRejection {}

    /** Another setting waits for the customer (K-4). */
    record AwaitsConfirmation() implements ContractRejection {}

    /** There is nothing that the customer could confirm (K-4). */
    record NothingToConfirm() implements ContractRejection {}

    /** Measured by available credit the account would be overdue; a limit comes first (C-6, K-4). */
    record OverdueAtOnce(Money amount) implements ContractRejection {}

    /** The limit goes to 0 first (K-5). */
    record LimitNotZero(Money creditLimit) implements ContractRejection {}
}
