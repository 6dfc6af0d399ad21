package io.saldo.account.partnerpolicy;

import io.saldo.platform.money.CurrencyUnit;

/** Why nothing is set for a partner's customer. */
sealed interface PartnerRejection extends PolicyResult, LevelsResult {

    /** Only ecosystem accounts have a partner. */
    record NotEcosystem() implements PartnerRejection {}

    /** Nothing is set for an account that does not exist any more. */
    record Deregistered() implements PartnerRejection {}

    /** The account's book is in another currency. */
    record OtherCurrency(CurrencyUnit expected) implements PartnerRejection {}
}
