package io.saldo.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @Test
    void fitsTheLocalStackWithoutAnyVariable() {
        Settings settings = Settings.from(Map.of());

        assertEquals(8090, settings.port());
        assertEquals(URI.create("http://localhost:8090"), settings.url());
        assertFalse(settings.openControl());
    }

    @ParameterizedTest
    @CsvSource({
        "SALDO_SIMULATOR_PORT, x",
        "SALDO_SIMULATOR_URL, here",
        "SALDO_RETRY_SCALE, 0",
        "SALDO_RETRY_SCALE, fast",
        "SALDO_SIMULATOR_CONTROL, everybody",
        "SALDO_GENERIC_SECRET, whsec_short",
    })
    void refusesNonsenseAndNamesTheVariable(String name, String value) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> Settings.from(Map.of(name, value)));

        assertTrue(String.valueOf(refusal.getMessage()).startsWith(name + " is \""), refusal.getMessage());
        assertFalse(String.valueOf(refusal.getMessage()).contains("whsec_short"), "no secret in a message");
    }
}
