package io.saldo.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.test.contract.EventContract;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Reads what the contracts say that it reads; that every example can be read, ExamplesServiceTest shows. */
@QuarkusTest
@NotificationTest
class ContractTest {

    /** Of no use to any sentence so far. */
    private static final Set<String> LEFT_OUT = Set.of("reference.changed");

    @Test
    void readsTheTopicsOfItsContracts() {
        var expected = new TreeSet<>(EventContract.topicsReadBy("notification-service"));
        expected.removeAll(LEFT_OUT);
        var config = ConfigProvider.getConfig();
        assertEquals(
                expected,
                StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                        .filter(name -> name.matches("mp\\.messaging\\.incoming\\..+\\.topic"))
                        .map(name -> config.getValue(name, String.class))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
