package io.saldo.account;

import io.saldo.test.rules.RuleExamples;
import io.saldo.test.rules.RulesTable;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void namesClassesAndTestsThatExist() {
        RulesTable.check();
    }

    @Test
    void workEveryExampleOfTheRuleBook() {
        RuleExamples.check();
    }
}
