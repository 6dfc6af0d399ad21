package io.saldo.account;

import io.saldo.account.account.Checks;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.problem.Problem.Violation;
import io.saldo.platform.problem.ProblemException;

/** Refuses a request that did not pass its checks, naming all that is wrong. */
public final class Malformed {

    private Malformed() {}

    public static void refuse(Checks checks) {
        if (!checks.wrong().isEmpty()) {
            throw problem(checks);
        }
    }

    public static ProblemException problem(Checks checks) {
        return CommonProblems.malformed(checks.wrong().stream()
                .map(wrong -> new Violation(wrong.pointer(), wrong.detail()))
                .toList());
    }
}
