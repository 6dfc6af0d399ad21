package io.saldo.account.integrity;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the watch over all books has found; every book was checked at some time since the moment that it names. */
public record IntegrityReport(
        boolean sound,
        long accounts,
        Optional<Instant> everyBookCheckedSince,
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
