package io.saldo.account.manual;

import io.saldo.account.AccountProblems;
import io.saldo.account.settlement.SettlementRejection;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import jakarta.inject.Singleton;

/** Says why bills were not settled by hand. */
@Singleton
public class SettlementProblems {

    static final ProblemKind ABOVE_FUNDS =
            new ProblemKind("funds-insufficient", 422, "The balance does not cover the amount");

    public ProblemException of(SettlementRejection rejection) {
        return switch (rejection) {
            case SettlementRejection.NotOpen it ->
                AccountProblems.BILL_NOT_OPEN.because(
                        "SP-5", "Nothing of bill " + it.bill() + " is open in this account.");
            case SettlementRejection.AmountAboveRest it ->
                AccountProblems.AMOUNT_ABOVE_REST.because(
                        "SP-5", "Of bill " + it.bill() + " no more than " + it.rest() + " is open.");
            case SettlementRejection.AmountAboveFunds it ->
                ABOVE_FUNDS.because("SP-5", "The funds that may settle bill " + it.bill() + " are " + it.funds() + ".");
            case SettlementRejection.NoFunds _ ->
                ABOVE_FUNDS.because("SP-5", "There are no funds that may settle one of these bills.");
            case SettlementRejection.OtherCurrency it ->
                AccountProblems.OTHER_CURRENCY.because("The bills of this account are in " + it.expected() + ".");
            case SettlementRejection.HoldsNoMoney _ ->
                AccountProblems.NOT_FOR_THIS_ACCOUNT.because("Q-7", "Ecosystem accounts hold no money.");
        };
    }
}
