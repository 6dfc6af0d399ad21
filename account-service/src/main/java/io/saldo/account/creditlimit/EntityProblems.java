package io.saldo.account.creditlimit;

import io.saldo.account.AccountProblems;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import jakarta.inject.Singleton;

/** Says why the credit of an entity was not set. */
@Singleton
class EntityProblems {

    static final ProblemKind BELOW_ALLOCATED =
            new ProblemKind("entity-credit-below-allocated", 422, "The accounts of the entity have more of it");

    ProblemException of(EntityResult.BelowAllocated it) {
        return BELOW_ALLOCATED.because("SP-10", "The accounts of the entity have " + it.allocated() + " of it.");
    }

    ProblemException of(EntityResult.OtherCurrency it) {
        return AccountProblems.OTHER_CURRENCY.because(
                "K-2", "The credit is " + it.credit() + "; only from 0 it may go to another currency.");
    }
}
