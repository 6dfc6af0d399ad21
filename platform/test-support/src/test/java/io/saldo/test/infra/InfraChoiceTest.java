package io.saldo.test.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class InfraChoiceTest {

    private static final Optional<String> NO_ENGINE = Optional.of("there is no container engine");

    @Test
    void takesContainersByItselfOnlyWhereNothingIsLacking() {
        assertEquals(
                InfraMode.CONTAINERS, choice(InfraMode.AUTO, Optional.empty()).servers());
        assertEquals(
                new InfraChoice(InfraMode.EMBEDDED, "there is no container engine"), choice(InfraMode.AUTO, NO_ENGINE));
    }

    @Test
    void refusesContainersWithTheReasonInsteadOfTakingSomethingElse() {
        assertEquals(
                InfraMode.CONTAINERS,
                choice(InfraMode.CONTAINERS, Optional.empty()).servers());

        var refusal = assertThrows(IllegalStateException.class, () -> choice(InfraMode.CONTAINERS, NO_ENGINE));
        assertTrue(String.valueOf(refusal.getMessage()).contains("there is no container engine"), refusal::getMessage);
    }

    @Test
    void asksNoEngineForProcesses() {
        InfraChoice embedded = InfraChoice.of(InfraMode.EMBEDDED, () -> {
            throw new AssertionError("asked");
        });

        assertEquals(InfraMode.EMBEDDED, embedded.servers());
    }

    @Test
    void joinsOnlyWhatWasAskedFor() {
        InfraChoice embedded = choice(InfraMode.AUTO, NO_ENGINE);
        embedded.refuseUnless(InfraMode.AUTO);
        embedded.refuseUnless(InfraMode.EMBEDDED);

        assertThrows(IllegalStateException.class, () -> embedded.refuseUnless(InfraMode.CONTAINERS));
    }

    private static InfraChoice choice(InfraMode asked, Optional<String> lacking) {
        return InfraChoice.of(asked, () -> lacking);
    }
}
