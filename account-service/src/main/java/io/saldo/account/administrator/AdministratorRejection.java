package io.saldo.account.administrator;

import io.saldo.account.account.AccountStatus;

/** Why administrators stay as they are. */
sealed interface AdministratorRejection extends AdministratorResult {

    /** The account, or the cloud account, belongs to no enterprise, or to another. */
    record NotInEnterprise(String what) implements AdministratorRejection {}

    /** Only the same verified enterprise manages its accounts. */
    record NotSameEnterprise(String cloudAccountId) implements AdministratorRejection {}

    /** The account is deregistered. */
    record NotValid(AccountStatus status) implements AdministratorRejection {}

    /** The management account stays super administrator. */
    record NotRevocable(String cloudAccountId) implements AdministratorRejection {}

    /** There is no such administrator. */
    record Unknown() implements AdministratorRejection {}
}
