package io.saldo.account.integrity;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.List;

/** What the check of all books has found. */
public record IntegrityReport(
        boolean sound,
        long accounts,
        List<CurrencyTotal> currencies,
        List<Difference> differences,
        Outbox outbox,
        List<AccountId> parkedAccounts,
        List<String> unmatchedMoney) {

    /** The sums of one currency over all books. */
    public record CurrencyTotal(CurrencyUnit currency, Money debit, Money credit, boolean balanced) {}

    /** The events that wait to be sent. */
    public record Outbox(long waiting, long refused) {}
}
