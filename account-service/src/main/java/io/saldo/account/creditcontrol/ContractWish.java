package io.saldo.account.creditcontrol;

/** What somebody wants of the credit control of an account. */
sealed interface ContractWish {

    /** These terms, once the customer has confirmed them. */
    record Offer(CreditContract.Terms terms) implements ContractWish {}

    /** What was offered holds from now on. */
    record Confirmation() implements ContractWish {}

    /** No credit control any more. */
    record End() implements ContractWish {}
}
