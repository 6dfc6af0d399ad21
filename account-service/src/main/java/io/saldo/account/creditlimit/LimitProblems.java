package io.saldo.account.creditlimit;

import io.saldo.account.AccountProblems;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.problem.Problem;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import jakarta.inject.Singleton;
import java.util.List;

/** Says why a limit was not set. */
@Singleton
class LimitProblems {

    static final ProblemKind OUT_OF_RANGE =
            new ProblemKind("credit-limit-out-of-range", 422, "The limit is below its minimum or above its maximum");
    static final ProblemKind ENTITY_NOT_VERIFIED =
            new ProblemKind("entity-not-verified", 422, "The account has no verified legal entity");

    static final ProblemKind NOT_SWITCHED_ON =
            new ProblemKind("feature-not-switched-on", 422, "The relation does not switch this on");

    ProblemException of(LimitRejection rejection) {
        return switch (rejection) {
            case LimitRejection.Deregistered _ ->
                AccountProblems.DEREGISTERED.because("A-11", "The account is deregistered.");
            case LimitRejection.EntityChanged _ ->
                CommonProblems.CONFLICT.because("K-1", "The owner of the account has just changed; ask again.");
            case LimitRejection.SettlesWithPartner _ -> settlesWithPartner();
            case LimitRejection.NotCreditControlled _ ->
                AccountProblems.NOT_FOR_THIS_ACCOUNT.because(
                        "K-4", "A limit needs a credit contract, in force or offered.");
            case LimitRejection.EntityNotVerified _ ->
                ENTITY_NOT_VERIFIED.because("K-1", "A limit is out of the credit of a verified legal entity.");
            case LimitRejection.NoCreditSharing _ ->
                NOT_SWITCHED_ON.because("E-15", "The relation of the account to its enterprise has no credit sharing.");
            case LimitRejection.OtherCurrency it ->
                AccountProblems.OTHER_CURRENCY.because(
                        "X-7", "Limit and entity credit are in the pricing currency, " + it.expected() + ".");
            case LimitRejection.BelowMinimum it -> outOfRange("K-3", it.range());
            case LimitRejection.AboveEntityCredit it -> outOfRange("K-2", it.range());
        };
    }

    ProblemException settlesWithPartner() {
        return AccountProblems.NOT_FOR_THIS_ACCOUNT.because("Q-7", "The account has a quota of its partner.");
    }

    private static ProblemException outOfRange(String rule, LimitRange range) {
        var errors = List.of(
                new Problem.Violation("/creditLimit", "At least " + range.minimum() + "."),
                new Problem.Violation("/creditLimit", "At most " + range.maximum() + "."));
        String detail = "The limit may be from " + range.minimum() + " to " + range.maximum() + ".";
        return new ProblemException(new Problem(OUT_OF_RANGE, detail, rule, errors), null);
    }
}
