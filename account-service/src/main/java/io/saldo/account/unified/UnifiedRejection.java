package io.saldo.account.unified;

import io.saldo.account.settlement.SettlementRejection;
import io.saldo.platform.id.AccountId;

/** Why a unified settlement is not made, not run or not cancelled (W-12). */
sealed interface UnifiedRejection extends UnifiedResult {

    /** The enterprise is not approved. */
    record NotActive() implements UnifiedRejection {}

    /** It runs already, or has ended. */
    record NotDraft(UnifiedSettlement.State state) implements UnifiedRejection {}

    /** Another one runs for the account. */
    record AnotherRuns(AccountId account) implements UnifiedRejection {}

    /** The account does not belong to the enterprise; whether there is one is not told. */
    record NotInEnterprise(AccountId account) implements UnifiedRejection {}

    /** A bill that could not be settled so, whatever the funds. */
    record BillRefused(SettlementRejection why) implements UnifiedRejection {}
}
