package io.saldo.system;

import static java.util.stream.Collectors.toSet;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.stack.client.LauncherClient;
import io.saldo.stack.trace.TraceSpan;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    @Test
    void followsACallFromTheGatewayThroughKafkaToTheLastService(SystemStack stack) {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var answer = stack.api("operator")
                .send(
                        "PUT",
                        "/api/v1/cloud-accounts/traced.one",
                        Map.of(
                                "Idempotency-Key", "traced.one",
                                "Content-Type", "application/json",
                                "traceparent", "00-" + trace + "-00f067aa0ba902b7-01"),
                        """
                        {"name": "Traced", "email": "traced@example.com", "locale": "en", "timeZone": "Asia/Jakarta",
                         "currency": "IDR", "accountType": "DIRECT", "paymentMode": "PREPAID", "billingType": "METERED",
                         "owner": {"kind": "INDIVIDUAL", "name": "Traced", "verified": true}}
                        """);
        assertTrue(answer.isOk(), answer.toString());

        var launcher = new LauncherClient(stack.ports());
        var programs =
                Set.of("gateway", "account-service", "invoice-service", "payment-service", "notification-service");
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> launcher.trace(trace).stream()
                                .map(TraceSpan::program)
                                .collect(toSet()),
                        programs::equals);
        List<TraceSpan> spans = launcher.trace(trace);
        Set<String> ids = spans.stream().map(TraceSpan::id).collect(toSet());
        List<TraceSpan> first =
                spans.stream().filter(span -> !ids.contains(span.parent())).toList();
        assertEquals(List.of("gateway"), first.stream().map(TraceSpan::program).toList(), "one tree");
    }
}
