package io.saldo.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.gateway.route.Service;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With an address for spans the gateway takes part in a trace that its caller has begun; it begins none. */
class TraceTest {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-";

    @Test
    void goesOnWithATraceUnderASpanOfItsOwn() {
        try (var stack = stack()) {
            stack.send(stack.authorized(TestStack.ACCOUNT).header("traceparent", TRACE + "00f067aa0ba902b7-01"));

            String passed = parents(stack).getFirst();
            assertTrue(passed.startsWith(TRACE) && passed.endsWith("-01"), passed);
            assertNotEquals(TRACE + "00f067aa0ba902b7-01", passed);
        }
    }

    @Test
    void leavesAloneWhatIsNotTraced() {
        try (var stack = stack()) {
            stack.send(stack.authorized(TestStack.ACCOUNT).header("traceparent", TRACE + "00f067aa0ba902b7-00"));
            assertEquals(List.of(TRACE + "00f067aa0ba902b7-00"), parents(stack));

            stack.send(stack.authorized(TestStack.ACCOUNT));
            assertEquals(List.of(""), parents(stack).subList(1, 2));
        }
    }

    private static TestStack stack() {
        return new TestStack("OTEL_SDK_DISABLED", "false", "OTEL_TRACES_EXPORTER", "none");
    }

    private static List<String> parents(TestStack stack) {
        return stack.service(Service.ACCOUNT).seen().stream()
                .map(request -> request.headers().getOrDefault("traceparent", ""))
                .toList();
    }
}
