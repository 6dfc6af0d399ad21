package io.saldo.account.settlement;

import io.saldo.account.ledger.BillId;
import io.saldo.platform.money.Money;

/** Why a manual settlement is refused (SP-5). */
public sealed interface SettlementRejection extends ManualSettlement.Result {

    /** More than is open of the bill. */
    record AmountAboveRest(BillId bill, Money amount, Money rest) implements SettlementRejection {}

    /** More than the funds that may settle the bill. */
    record AmountAboveFunds(BillId bill, Money amount, Money funds) implements SettlementRejection {}
}
