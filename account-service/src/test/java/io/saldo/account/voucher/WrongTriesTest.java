package io.saldo.account.voucher;

import static io.saldo.account.voucher.VoucherFixture.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WrongTriesTest {

    @Test
    @DisplayName("V-14")
    void blocksAfterTenWithinAnHourUntilTheFirstIsAnHourOld() { // Ex:V-14
        assertEquals(Optional.empty(), tries(9).blockedFor(NOW));
        assertEquals(Optional.of(Duration.ofMinutes(50)), tries(10).blockedFor(NOW));
        assertEquals(Optional.of(Duration.ofMinutes(50)), tries(12).blockedFor(NOW));
        assertEquals(Optional.empty(), tries(10).blockedFor(NOW.plus(Duration.ofMinutes(50))));
    }

    /** One a minute, the last one a minute ago. */
    private static WrongTries tries(int many) {
        return new WrongTries(IntStream.rangeClosed(1, many)
                .mapToObj(minutes -> NOW.minus(Duration.ofMinutes(minutes)))
                .toList());
    }
}
