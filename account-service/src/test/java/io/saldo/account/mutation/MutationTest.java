package io.saldo.account.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MutationTest {

    private static final int FEWEST = 20;

    static List<Mutation> mutations() throws IOException {
        return Mutation.all();
    }

    @Test
    void breakLinesThatStandOnceInTheirClass() throws IOException, ClassNotFoundException {
        assertTrue(mutations().size() >= FEWEST);
        for (Mutation mutation : mutations()) {
            assertEquals(1, mutation.occurrences(), mutation::toString);
            assertEquals(mutation.test(), Class.forName(mutation.test()).getName());
        }
    }

    @Tag("long")
    @ParameterizedTest(name = "{0}")
    @MethodSource("mutations")
    void turnTheirTestRed(Mutation mutation, @TempDir Path folder) throws ReflectiveOperationException, IOException {
        assertTrue(new Mutant(mutation, folder).failures() > 0, "stays green");
    }
}
