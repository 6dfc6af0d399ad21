package io.saldo.payment.remittance;

import io.saldo.payment.PaymentProblems;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import jakarta.inject.Singleton;

/** The refusals of remittance; each has its row in {@code docs/problems.md}. */
@Singleton
class ClaimProblems {

    static final ProblemKind CLAIM_CLOSED = new ProblemKind("claim-closed", 409, "The claim is closed");
    static final ProblemKind LINE_NEEDED = new ProblemKind("line-needed", 422, "The bank line is missing");
    static final ProblemKind LINE_TAKEN = new ProblemKind("line-taken", 409, "The bank line is somebody's already");
    static final ProblemKind NO_BANK_ACCOUNT = new ProblemKind("no-bank-account", 422, "No bank account to send to");
    static final ProblemKind OTHER_CUSTOMERS_LINE =
            new ProblemKind("other-customers-line", 422, "The bank line is another customer's");
    static final ProblemKind UNKNOWN_BANK_LINE = new ProblemKind("unknown-bank-line", 422, "Unknown bank line");

    /** The claim as it stands, or the refusal as a problem. */
    Claim orThrow(ClaimResult result) {
        return switch (result) {
            case ClaimResult.Stands stands -> stands.claim();
            case ClaimResult.Refused refused -> throw of(refused.rejection());
        };
    }

    private static ProblemException of(ClaimRejection rejection) {
        return switch (rejection) {
            case ClaimRejection.Closed closed -> CLAIM_CLOSED.because("R-7", "The claim is " + closed.state() + ".");
            case ClaimRejection.NoLine _ -> LINE_NEEDED.because("R-6", "Name the bank line that is this money.");
            case ClaimRejection.UnknownLine unknown ->
                UNKNOWN_BANK_LINE.because("There is no bank line " + unknown.id() + ".");
            case ClaimRejection.LineTaken taken ->
                LINE_TAKEN.because("R-7", "The bank line " + taken.id() + " is somebody's already, or went back.");
            case ClaimRejection.OthersLine _ ->
                OTHER_CUSTOMERS_LINE.because("R-2", "It came on the bank account of another customer.");
            case ClaimRejection.SecondPerson _ ->
                PaymentProblems.SECOND_PERSON_NEEDED.because(
                        "R-6", "Somebody else than the first one has to approve it as well.");
            case ClaimRejection.NotPayable not -> PaymentProblems.of(not.why());
        };
    }
}
