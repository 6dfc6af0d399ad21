package io.saldo.account.settlement;

import io.saldo.account.ledger.BillId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;

/** Why bills are not settled by hand (W-11, SP-5). */
public sealed interface SettlementRejection extends ManualSettlement.Result {

    /** More than is open of the bill. */
    record AmountAboveRest(BillId bill, Money amount, Money rest) implements SettlementRejection {}

    /** More than the funds that may settle the bill. */
    record AmountAboveFunds(BillId bill, Money amount, Money funds) implements SettlementRejection {}

    /** There is no such bill, or nothing of it is open. */
    record NotOpen(BillId bill) implements SettlementRejection {}

    /** The account's bills are in another currency. */
    record OtherCurrency(CurrencyUnit expected) implements SettlementRejection {}

    /** The funds that may be used are empty, or are bound to later months (W-6). */
    record NoFunds() implements SettlementRejection {}

    /** Ecosystem accounts hold no money; their partner pays. */
    record HoldsNoMoney() implements SettlementRejection {}
}
