package io.saldo.invoice.creditnote;

import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import jakarta.inject.Singleton;

/** Why an invoice is not credited, as it is told. */
@Singleton
class CreditNoteProblems {

    static final ProblemKind ABOVE_WHAT_IS_LEFT =
            new ProblemKind("credit-note-too-large", 422, "More than is left of the invoice");
    static final ProblemKind NOT_CREDITABLE = new ProblemKind("not-creditable", 422, "The document cannot be credited");

    ProblemException problem(CreditResult result) {
        return switch (result) {
            case CreditResult.AboveWhatIsLeft(int line, var left) ->
                ABOVE_WHAT_IS_LEFT.because(
                        "I-10", (line == 0 ? "Of the invoice " : "Of line " + line + " ") + left + " is left.");
            case CreditResult.NoSuchLine(int line) ->
                CommonProblems.malformed("lines", "The invoice has no line " + line + ".");
            case CreditResult.OtherCurrency(var currency) ->
                CommonProblems.malformed("amount", "The invoice is in " + currency + ".");
            case CreditResult.LeftCurrency(var left, var settlement) ->
                NOT_CREDITABLE.because(
                        "I-10",
                        "The invoice is in " + left + ", and the account settles in " + settlement
                                + " by now; give an adjustment instead.");
            case CreditResult.NotCreditable _ ->
                NOT_CREDITABLE.because(
                        "I-19", "Only an invoice over usage or a term is credited; money that came in is refunded.");
            case CreditResult.Note _ -> throw new IllegalStateException("A note is no problem.");
        };
    }
}
