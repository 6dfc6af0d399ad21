package io.saldo.payment.order;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;

/** Why an order is not made. */
public sealed interface OrderRejection {

    /** The account is closed for good. */
    record Deregistered() implements OrderRejection {}

    /** The customer settles with the partner. */
    record PartnerAccount() implements OrderRejection {}

    /** Bank transfer is the top-up of credit-controlled accounts (K-6). */
    record CreditControlled() implements OrderRejection {}

    /** Bank remittance is for credit-controlled accounts alone. */
    record NotCreditControlled() implements OrderRejection {}

    /** Only the settlement currency is taken. */
    record WrongCurrency(CurrencyUnit wanted) implements OrderRejection {}

    /** No such channel, switched off, or not in this currency. */
    record ChannelNotAvailable(String channel) implements OrderRejection {}

    /** Less credit than the channel takes (I-6). */
    record BelowMinimum(Money minimum) implements OrderRejection {}

    /** More than any payment company takes. */
    record TooLarge(Money maximum) implements OrderRejection {}

    /** The invoice has no rest, or is not known here. */
    record NothingDue(String invoiceId) implements OrderRejection {}

    /** Money cannot be given there: nothing is there. */
    record NotThere(String reason) implements OrderRejection {}

    /** Money cannot be given there: it is not what was asked for. */
    record OtherMoney(String reason) implements OrderRejection {}

    /** The transaction is in the book already. */
    record MoneyTaken() implements OrderRejection {}
}
