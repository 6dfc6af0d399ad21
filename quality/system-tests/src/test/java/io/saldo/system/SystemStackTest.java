package io.saldo.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SystemTest
class SystemStackTest {

    @Test
    void goesOnAfterAServiceWasKilled(SystemStack stack) {
        var before = stack.clock().now();
        long pid = stack.process("notification-service").pid();

        stack.process("notification-service").kill();
        stack.startAgain("notification-service");

        assertNotEquals(pid, stack.process("notification-service").pid());
        stack.clock().settle();
        assertEquals(before, stack.clock().now());
    }

    @ParameterizedTest
    @ValueSource(strings = {"account", "invoice", "payment", "notification"})
    void givesAccessToTheDatabaseOfAService(String service, SystemStack stack) throws Exception {
        try (var connection = stack.database(service);
                var result = connection.createStatement().executeQuery("select count(*) from outbox")) {
            assertTrue(result.next());
        }
    }
}
