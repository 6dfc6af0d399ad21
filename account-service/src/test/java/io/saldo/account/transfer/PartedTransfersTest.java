package io.saldo.account.transfer;

import static io.saldo.account.Amounts.idr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.account.transfer.PartedTransfers.Held;
import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PartedTransfersTest {

    @Test
    @DisplayName("E-9")
    void goesBackAsFarAsItIsLeft() {
        assertEquals("trf-1 70, trf-2 40", returns(500, held("trf-1", 100, 0, 70), held("trf-2", 40, 0, 40)));
        assertEquals("trf-2 40", returns(500, held("trf-1", 100, 0, 0), held("trf-2", 40, 0, 40)));
    }

    /** So leaving does not make the account overdue. */
    @Test
    @DisplayName("E-9")
    void leavesWhatTheAccountCannotSpend() {
        assertEquals("trf-1 70, trf-2 10", returns(80, held("trf-1", 100, 0, 70), held("trf-2", 40, 0, 40)));
        assertEquals("", returns(-5, held("trf-1", 100, 0, 70)));
    }

    /** A reclaim of the first has taken out of the lot of the second: its source is owed no more of it. */
    @Test
    @DisplayName("E-9")
    void goesToWhomeverIsOwedItWhereLotsWereTakenForOthers() {
        assertEquals("trf-1 20, trf-2 30", returns(500, held("trf-1", 100, 80, 50), held("trf-2", 100, 0, 0)));
    }

    private static String returns(long spendable, Held... held) {
        return new PartedTransfers(List.of(held), idr(spendable))
                .returns().stream()
                        .map(back -> back.transfer().id() + " " + back.amount().amount())
                        .collect(Collectors.joining(", "));
    }

    private static Held held(String id, long amount, long reclaimed, long inLot) {
        var transfer = new Transfer(
                id,
                AccountId.of(1, 1),
                AccountId.of(1, 2),
                idr(amount),
                "x",
                TransferState.DONE,
                Instant.EPOCH,
                idr(reclaimed),
                0,
                List.of());
        return new Held(transfer, idr(inLot));
    }
}
