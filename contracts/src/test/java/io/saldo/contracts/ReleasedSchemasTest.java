package io.saldo.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No schema takes away what a release has promised; before the first release there is nothing to compare. */
class ReleasedSchemasTest {
    private static final Path RELEASED = Contracts.ROOT.resolve("released");

    @TestFactory
    Stream<DynamicTest> areKept() throws IOException {
        try (Stream<Path> files = Files.walk(RELEASED)) {
            List<Path> schemas = files.filter(file -> file.toString().endsWith(".schema.json"))
                    .sorted()
                    .toList();
            return schemas.stream().map(file -> DynamicTest.dynamicTest(file.toString(), () -> isKept(file)));
        }
    }

    private static void isKept(Path released) {
        Path current = Contracts.ROOT.resolve("events").resolve(RELEASED.relativize(released));
        assertTrue(Files.exists(current), current + " was removed");
        assertEquals(List.of(), Narrowing.between(Contracts.json(released), Contracts.json(current)));
    }
}
