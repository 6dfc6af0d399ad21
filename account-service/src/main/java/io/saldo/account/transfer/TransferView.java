package io.saldo.account.transfer;

import io.saldo.account.ledger.Direction;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** A transfer as one of its accounts sees it; {@code revocable} is what the one that gave it may take back now. */
public record TransferView(
        String id,
        Direction direction,
        AccountId counterpart,
        Money amount,
        String remark,
        TransferState state,
        Instant transferredAt,
        Money reclaimed,
        Optional<Money> revocable) {

    static TransferView given(Transfer transfer) {
        return of(transfer, Direction.OUT, Optional.empty());
    }

    static TransferView of(Transfer transfer, Direction direction, Optional<Money> revocable) {
        return new TransferView(
                transfer.id(),
                direction,
                direction == Direction.OUT ? transfer.to() : transfer.from(),
                transfer.amount(),
                transfer.remark(),
                transfer.state(),
                transfer.transferredAt(),
                transfer.reclaimed(),
                revocable);
    }
}
