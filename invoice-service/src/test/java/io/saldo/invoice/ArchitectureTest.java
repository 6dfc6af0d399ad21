package io.saldo.invoice;

import io.saldo.test.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheCode() {
        ArchitectureRules.check("io.saldo.invoice");
    }
}
