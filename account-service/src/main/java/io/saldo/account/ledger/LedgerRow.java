package io.saldo.account.ledger;

import io.saldo.platform.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** An entry as it is written: numbered within its account, with what the book account holds afterwards. */
record LedgerRow(
        String transactionId,
        long number,
        CurrencyUnit currency,
        BookAccount bookAccount,
        String dimension,
        long amount,
        Channel channel,
        @Nullable Long balanceAfter) {

    String canonical() {
        return String.join(
                "|",
                Long.toString(number),
                currency.name(),
                bookAccount.name(),
                dimension,
                Long.toString(amount),
                channel.name(),
                balanceAfter == null ? "" : balanceAfter.toString());
    }
}
