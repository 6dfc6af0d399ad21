package io.saldo.payment;

import io.saldo.payment.order.OrderRejection;
import io.saldo.payment.order.OrderResult;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import java.util.Arrays;

/** The refusals of this service; each has its row in {@code docs/problems.md}. */
public final class PaymentProblems {

    public static final ProblemKind ACCOUNT_DEREGISTERED =
            new ProblemKind("account-deregistered", 409, "The account is deregistered");
    public static final ProblemKind AMOUNT_TOO_LARGE = new ProblemKind("amount-too-large", 422, "Amount too large");
    public static final ProblemKind BANK_ACCOUNT_TAKEN =
            new ProblemKind("bank-account-taken", 409, "The bank account is another one already");
    public static final ProblemKind BELOW_MINIMUM = new ProblemKind("below-minimum", 422, "Below the minimum");
    public static final ProblemKind CALLBACK_DONE = new ProblemKind("callback-done", 409, "The callback is done");
    public static final ProblemKind CHANNEL_NOT_AVAILABLE =
            new ProblemKind("channel-not-available", 422, "The channel is not available");
    public static final ProblemKind GATEWAY_ACCOUNT_TAKEN =
            new ProblemKind("gateway-account-taken", 409, "The name is a bank account's already");
    public static final ProblemKind LEG_NOT_BY_HAND =
            new ProblemKind("leg-not-by-hand", 409, "The leg is not to be ended by hand");
    public static final ProblemKind NOT_CREDIT_CONTROLLED =
            new ProblemKind("not-credit-controlled", 422, "Only for credit-controlled accounts");
    public static final ProblemKind NOTHING_DUE = new ProblemKind("nothing-due", 422, "Nothing is due");
    public static final ProblemKind NOT_FOR_PARTNER_ACCOUNTS =
            new ProblemKind("not-for-partner-accounts", 422, "Not for accounts of a partner");
    public static final ProblemKind OTHER_MONEY = new ProblemKind("other-money", 422, "Not the money of this payment");
    public static final ProblemKind PAYMENT_CLOSED = new ProblemKind("payment-closed", 409, "The payment is closed");
    public static final ProblemKind PAYMENT_COMPANY_AWAY =
            new ProblemKind("payment-company-away", 502, "The payment company does not answer");
    public static final ProblemKind SECOND_PERSON_NEEDED =
            new ProblemKind("second-person-needed", 409, "A second person is needed");
    public static final ProblemKind UNKNOWN_BANK_ACCOUNT =
            new ProblemKind("unknown-bank-account", 422, "Unknown bank account");
    public static final ProblemKind UNKNOWN_GATEWAY_ACCOUNT =
            new ProblemKind("unknown-gateway-account", 422, "Unknown gateway account");
    public static final ProblemKind UNKNOWN_GATEWAY = new ProblemKind("unknown-gateway", 422, "Unknown gateway");
    public static final ProblemKind UNKNOWN_RECIPIENT = new ProblemKind("unknown-recipient", 422, "Unknown recipient");
    public static final ProblemKind UNMATCHED_RESOLVED =
            new ProblemKind("unmatched-resolved", 409, "The money has a place already");
    public static final ProblemKind USE_REMITTANCE = new ProblemKind("use-remittance", 422, "Pay by bank remittance");
    public static final ProblemKind WRONG_CURRENCY = new ProblemKind("wrong-currency", 422, "Wrong currency");

    private PaymentProblems() {}

    /** What the company said stays with us; the same key may be sent again. */
    public static ProblemException away(Throwable away) {
        return PAYMENT_COMPANY_AWAY.because(
                "The payment company does not answer; send the same request again with the same Idempotency-Key.");
    }

    /** The id of the order that was made, or the refusal as a problem. */
    public static String orThrow(OrderResult result) {
        return switch (result) {
            case OrderResult.Made made -> made.paymentId();
            case OrderResult.Refused refused -> throw of(refused.rejection());
        };
    }

    /** A filter names one of the known values, or nothing. */
    public static void mustBeOneOf(String name, String value, Enum<?>[] known) {
        if (!value.isEmpty() && Arrays.stream(known).noneMatch(one -> one.name().equals(value))) {
            throw CommonProblems.malformed(name, "One of " + Arrays.toString(known) + ".");
        }
    }

    public static ProblemException of(OrderRejection rejection) {
        return switch (rejection) {
            case OrderRejection.Deregistered _ ->
                ACCOUNT_DEREGISTERED.because("A-11", "A deregistered account takes no money.");
            case OrderRejection.PartnerAccount _ ->
                NOT_FOR_PARTNER_ACCOUNTS.because("Q-7", "This account settles with its partner.");
            case OrderRejection.CreditControlled _ ->
                USE_REMITTANCE.because("K-6", "This account is paid by bank remittance.");
            case OrderRejection.NotCreditControlled _ ->
                NOT_CREDIT_CONTROLLED.because("R-1", "Bank remittance is for credit-controlled accounts.");
            case OrderRejection.WrongCurrency wrong ->
                WRONG_CURRENCY.because("This account is paid in " + wrong.wanted() + ".");
            case OrderRejection.ChannelNotAvailable channel ->
                CHANNEL_NOT_AVAILABLE.because("The channel " + channel.channel() + " is not available here.");
            case OrderRejection.BelowMinimum below ->
                BELOW_MINIMUM.because("I-6", "The least amount is " + below.minimum() + ".");
            case OrderRejection.TooLarge large ->
                AMOUNT_TOO_LARGE.because("The largest amount is " + large.maximum() + ".");
            case OrderRejection.NotThere place -> UNKNOWN_RECIPIENT.because("R-10", place.reason());
            case OrderRejection.OtherMoney other -> OTHER_MONEY.because("gw:P-4", other.reason());
            case OrderRejection.MoneyTaken _ ->
                UNMATCHED_RESOLVED.because("gw:P-5", "The transaction is in the book already.");
            case OrderRejection.NothingDue due ->
                NOTHING_DUE.because("I-9", "Nothing is to be paid for " + due.invoiceId() + ".");
        };
    }
}
