package io.saldo.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.gateway.route.Service;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @Test
    void fitsTheLocalStackWithoutAnyVariable() {
        Settings settings = Settings.from(Map.of());

        assertEquals(8080, settings.port());
        assertEquals(URI.create("http://localhost:8083"), settings.services().get(Service.PAYMENT));
        assertEquals(URI.create("http://localhost:8070"), settings.services().get(Service.CLOCK));
        assertEquals(
                URI.create("http://localhost:8180/realms/saldo/protocol/openid-connect/certs"),
                settings.realm().keys());
    }

    @Test
    void canDoWithoutAClock() {
        assertFalse(Settings.from(Map.of("SALDO_CLOCK_URL", "off")).services().containsKey(Service.CLOCK));
    }

    @ParameterizedTest
    @CsvSource({
        "SALDO_GATEWAY_PORT, 80800",
        "SALDO_GATEWAY_PORT, http",
        "SALDO_IN_FLIGHT, 0",
        "SALDO_RATE_CALLER, fast",
        "SALDO_RATE_CALLER, 10/0",
        "SALDO_READ_TIMEOUT_MS, -1",
        "SALDO_ACCOUNT_URL, localhost:8081",
        "SALDO_ACCOUNT_URL, off",
        "SALDO_ISSUER, ftp://realm",
        "SALDO_CONSOLE_DIR, /nowhere/at/all",
    })
    void refusesNonsenseAndNamesTheVariable(String name, String value) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> Settings.from(Map.of(name, value)));

        assertTrue(
                String.valueOf(refusal.getMessage()).startsWith(name + " is \"" + value + "\""), refusal.getMessage());
    }
}
