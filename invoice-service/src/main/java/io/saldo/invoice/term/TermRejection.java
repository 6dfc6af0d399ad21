package io.saldo.invoice.term;

import io.saldo.platform.money.CurrencyUnit;

/** Why a term is not ordered, changed or cancelled. */
sealed interface TermRejection extends TermResult {

    /** There is no such product, or it is charged by usage (SP-3). */
    record NotATermProduct(String product) implements TermRejection {}

    /** It has no price of a month in the currency of the account now (U-5). */
    record NoPrice(String product, CurrencyUnit currency) implements TermRejection {}

    /** Another account pays for it, or none does. */
    record NotPaidFor(String cloudAccountId) implements TermRejection {}

    /** The account settles in another currency than it is priced in. */
    record OtherCurrency(CurrencyUnit settlement) implements TermRejection {}

    /** Nothing is charged to the account, so nothing is sold to it (U-3). */
    record Unmetered() implements TermRejection {}

    /** The account has no such term. */
    record Unknown() implements TermRejection {}

    /** It does not run, or not any more. */
    record NotActive(TermState state) implements TermRejection {}

    /** Its next period is being decided at this moment. */
    record BeingDecided() implements TermRejection {}
}
