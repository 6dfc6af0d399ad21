package io.saldo.test.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

/** Holds one rule against one class. */
final class Violations {

    static final String BAD = "io.saldo.sample.bad";

    private Violations() {}

    static void assertViolated(ArchRule rule, Class<?>... bad) {
        assertTrue(
                rule.evaluate(new ClassFileImporter().importClasses(bad)).hasViolation(),
                () -> bad[0].getName() + " passes: " + rule.getDescription());
    }
}
