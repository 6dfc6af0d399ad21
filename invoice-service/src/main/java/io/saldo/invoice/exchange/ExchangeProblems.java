package io.saldo.invoice.exchange;

import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import jakarta.inject.Singleton;

/** Why a rate is not published, as it is told. */
@Singleton
class ExchangeProblems {

    static final ProblemKind RATE_IN_USE =
            new ProblemKind("rate-in-use", 422, "The rate serves a month that has begun");

    ProblemException problem(RateInUse inUse) {
        ExchangeRate serving = inUse.serving();
        return RATE_IN_USE.because(
                "X-5",
                "%s is converted at %s, the rate of %s. A month keeps its one rate."
                        .formatted(inUse.month(), serving.rate(), serving.date()));
    }
}
