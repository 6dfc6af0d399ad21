package io.saldo.invoice;

import io.saldo.test.rules.RulesTable;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void findsEveryRuleWhereTheTableSaysItIs() {
        RulesTable.check();
    }
}
