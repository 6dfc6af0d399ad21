package io.saldo.notification;

import io.saldo.test.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsToTheRulesOfStructure() {
        ArchitectureRules.check("io.saldo.notification");
    }
}
