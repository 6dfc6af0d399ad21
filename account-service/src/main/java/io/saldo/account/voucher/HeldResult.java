package io.saldo.account.voucher;

import io.saldo.account.account.Checks;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;

/** A bill voucher or coupon as it was given or changed, or why it was not. */
sealed interface HeldResult {

    record Kept(HeldVoucher voucher) implements HeldResult {}

    /** It would be given to an account that does not exist. */
    record NoSuchAccount() implements HeldResult {}

    /** A deregistered account gets nothing any more. */
    record Deregistered() implements HeldResult {}

    /** The partner settles an ecosystem account's bills. */
    record NotForEcosystem() implements HeldResult {}

    /** The account's book is in another currency. */
    record OtherCurrency(CurrencyUnit expected) implements HeldResult {}

    /** Another voucher has the code, or had it. */
    record CodeTaken() implements HeldResult {}

    record Missing() implements HeldResult {}

    /** Taken together, what was changed and what stays cannot be. */
    record Wrong(Checks checks) implements HeldResult {}

    /** It is deleted, or its last bill is issued (V-6, V-13). */
    record Over() implements HeldResult {}

    /** More of it is used than it would be worth. */
    record BelowUsed(Money used) implements HeldResult {}
}
