package io.saldo.account.quota;

import io.saldo.account.ledger.BillId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;

/** Why a quota or its ledger is not changed. */
sealed interface QuotaRejection extends QuotaResult, ConsumptionResult {

    /** Only ecosystem accounts have a quota. */
    record NotEcosystem() implements QuotaRejection {}

    /** Nothing is changed of an account that does not exist any more. */
    record Deregistered() implements QuotaRejection {}

    /** The account's book is in another currency. */
    record OtherCurrency(CurrencyUnit expected) implements QuotaRejection {}

    /** It would make the customer overdue at once; the partner has to confirm that. */
    record NeedsConfirmation(Money available) implements QuotaRejection {}

    /** There is no more in the consumption ledger. */
    record AboveConsumption(Money consumed) implements QuotaRejection {}

    /** The account has no such bill, or nothing of it is open. */
    record NotOpen(BillId bill) implements QuotaRejection {}

    /** No more than that is open of the bill. */
    record AboveRest(BillId bill, Money rest) implements QuotaRejection {}

    /** The partner's number stands for another change already. */
    record NumberTaken(String outsideNumber) implements QuotaRejection {}
}
