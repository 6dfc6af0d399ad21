package io.saldo.test.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class InfraModeTest {

    @Test
    void isAutomaticUnlessSaidOtherwise() {
        assertEquals(InfraMode.AUTO, InfraMode.of(""));
        assertEquals(InfraMode.AUTO, InfraMode.of("auto"));
        assertEquals(InfraMode.EMBEDDED, InfraMode.of("embedded"));
        assertEquals(InfraMode.CONTAINERS, InfraMode.of("containers"));
    }

    @Test
    void refusesAnUnknownWord() {
        assertThrows(IllegalStateException.class, () -> InfraMode.of("docker"));
    }
}
