package io.saldo.account.payee;

import io.saldo.account.account.AccountStatus;

/** Why a payer is not changed. */
sealed interface PayeeRejection extends PayeeResult {

    /** Both have to belong to the same active enterprise. */
    record NotInEnterprise(String what) implements PayeeRejection {}

    /** Only accounts of the same verified enterprise pay for each other. */
    record NotSameEnterprise(String cloudAccountId) implements PayeeRejection {}

    /** The relation has not switched unified payment on (E-14, A-85). */
    record NotSwitchedOn(String cloudAccountId) implements PayeeRejection {}

    /** In a trusteeship the main account pays (E-7). */
    record InTrusteeship(String cloudAccountId) implements PayeeRejection {}

    /** A frozen or deregistered account takes nothing on. */
    record NotValid(AccountStatus status) implements PayeeRejection {}
}
