package io.saldo.payment;

import io.saldo.test.architecture.ArchitectureRules;
import io.saldo.test.rules.RulesTable;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheCode() {
        ArchitectureRules.check("io.saldo.payment");
    }

    @Test
    void keepsTheTableOfRulesTrue() {
        RulesTable.check();
    }
}
