package io.saldo.test.architecture;

import static io.saldo.test.architecture.Violations.BAD;
import static io.saldo.test.architecture.Violations.assertViolated;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"VoucherResource", "TransactionElsewhere", "TransactionAllOver"})
    void beginsTransactionsOnlyInHandle(String bad) throws ClassNotFoundException {
        assertViolated(DatabaseRules.transactionsBeginInUseCases(), voucher(bad));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SessionUser", "PoolUser", "JdbcUser", "VoucherEntity"})
    void reachesTheDatabaseOnlyInStores(String bad) throws ClassNotFoundException {
        assertViolated(DatabaseRules.databaseHasOneDoor(), voucher(bad));
    }

    @Test
    void doesNotMixTwoTransactionsInAStore() throws ClassNotFoundException {
        assertViolated(DatabaseRules.clientAndPanacheStayApart(), voucher("MixedStore"));
    }

    private static Class<?> voucher(String name) throws ClassNotFoundException {
        return Class.forName(BAD + ".voucher." + name);
    }
}
