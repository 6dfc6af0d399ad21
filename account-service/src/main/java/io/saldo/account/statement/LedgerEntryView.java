package io.saldo.account.statement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.saldo.account.ledger.Asset;
import io.saldo.account.ledger.Channel;
import io.saldo.account.ledger.Direction;
import io.saldo.account.ledger.TransactionType;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** One movement of an asset, with what there was of it before and after (T-1, T-4). */
public record LedgerEntryView(
        String id,
        String transactionId,
        Instant bookedAt,
        Direction direction,
        TransactionType type,
        Channel channel,
        Asset asset,
        Money amount,
        Money balanceBefore,
        Money balanceAfter,
        Source source,
        Optional<String> outsideNumber,
        String description,
        @JsonIgnore long number) {

    /** What caused it. */
    public record Source(String type, String id) {}
}
