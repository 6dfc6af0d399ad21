package io.saldo.account.lowbalance;

import io.saldo.account.AccountProblems;
import io.saldo.account.lowbalance.LowBalanceAlert.Result;
import io.saldo.platform.id.AccountId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Says why an account has no low balance alert. */
@Singleton
public class LowBalanceProblems {

    /** {@code which} is named where several were wanted at once. */
    public void mustBeChosen(Result result, Optional<AccountId> which) {
        String where = which.map(account -> " (" + account + ")").orElse("");
        switch (result) {
            case CHOSEN -> {}
            case NOT_OFFERED ->
                throw AccountProblems.NOT_FOR_THIS_ACCOUNT.because(
                        "L-1", "POSTPAID accounts without credit control have no low balance alert" + where + ".");
            case OTHER_CURRENCY ->
                throw AccountProblems.OTHER_CURRENCY.because("The account is in another currency" + where + ".");
        }
    }
}
