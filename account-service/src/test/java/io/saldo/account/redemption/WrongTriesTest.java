package io.saldo.account.redemption;

import static io.saldo.account.voucher.VoucherFixture.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    @Test
    @DisplayName("V-14")
    void blocksAfterThirtyOfTheAccountFromWhereverTheyCame() {
        var others = new WrongTries(List.of(), minutesAgo(30));
        assertEquals(Optional.of(Duration.ofMinutes(30)), others.blockedFor(NOW));
        assertEquals(Optional.empty(), new WrongTries(List.of(), minutesAgo(29)).blockedFor(NOW));
        assertEquals(
                Optional.of(Duration.ofMinutes(50)), new WrongTries(minutesAgo(10), minutesAgo(30)).blockedFor(NOW));
    }

    @Test
    @DisplayName("V-14")
    void takesTheAddressesOfOneNetworkOfIpv6AsOneClient() {
        assertEquals(ClientNetwork.of("2001:db8:1:2::1"), ClientNetwork.of("2001:db8:1:2:ffff::9"));
        assertNotEquals(ClientNetwork.of("2001:db8:1:2::1"), ClientNetwork.of("2001:db8:1:3::1"));
        assertEquals("192.0.2.1", ClientNetwork.of("192.0.2.1").name());
        assertEquals("unknown", ClientNetwork.of("unknown").name());
        assertEquals(64, ClientNetwork.of("x".repeat(70)).name().length());
    }

    private static WrongTries tries(int many) {
        return new WrongTries(minutesAgo(many), minutesAgo(many));
    }

    /** One a minute, the last one a minute ago. */
    private static List<Instant> minutesAgo(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(minutes -> NOW.minus(Duration.ofMinutes(minutes)))
                .toList();
    }
}
