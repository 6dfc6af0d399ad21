package io.saldo.payment;

import io.saldo.test.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheCode() {
        ArchitectureRules.check("io.saldo.payment");
    }
}
