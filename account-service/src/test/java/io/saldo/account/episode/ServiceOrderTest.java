package io.saldo.account.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.account.account.AccountKind;
import io.saldo.account.suspension.Phase;
import io.saldo.account.suspension.SuspensionEvent;
import io.saldo.account.suspension.SuspensionState;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceOrderTest {

    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");

    @DisplayName("Q-5")
    @ParameterizedTest(name = "{0}: stopped {1}, let go {2}")
    @CsvSource({
        "NORMAL, service.suspended PARTNER, service.resumed PARTNER",
        "GRACE, service.suspended PARTNER, service.grace OVERDUE_AMOUNT",
        "SUSPENDED, -, -",
        "RELEASED, -, -"
    })
    void tellsOnlyWhatChangesForServices(SuspensionState own, String stopped, String letGo) {
        assertEquals(stopped, text(ServiceOrder.frozen(own, NOW)));
        assertEquals(letGo, text(ServiceOrder.thawed(own, Optional.empty(), AccountKind.ECOSYSTEM, NOW)));
    }

    @Test
    @DisplayName("Q-5")
    void letsNothingGoOnWhileThePartnerHasStoppedIt() {
        var grace = new SuspensionEvent.EnteredGrace(Optional.of(NOW));
        assertEquals("-", text(order(grace)));
        assertEquals("-", text(order(new SuspensionEvent.Resumed(SuspensionState.GRACE))));
        assertEquals("service.suspended PARTNER", text(order(new SuspensionEvent.Resumed(SuspensionState.SUSPENDED))));
        var suspended = new SuspensionEvent.Suspended(Phase.Reason.OVERDUE_TIME, NOW, NOW);
        assertEquals("service.suspended OVERDUE_TIME", text(order(suspended)));
        assertEquals("service.released RETENTION_OVER", text(order(new SuspensionEvent.Released(NOW))));
    }

    private static Optional<ServiceOrder> order(SuspensionEvent event) {
        return ServiceOrder.of(event, AccountKind.ECOSYSTEM, true, NOW);
    }

    private static String text(Optional<ServiceOrder> order) {
        return order.map(it -> it.topic() + " " + it.reason()).orElse("-");
    }
}
