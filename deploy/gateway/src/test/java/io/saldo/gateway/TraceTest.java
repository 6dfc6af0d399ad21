package io.saldo.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.gateway.route.Service;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A trace of a caller is followed where the gateway is told so; elsewhere its headers end here. */
class TraceTest {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-";
    private static final String SAMPLED = TRACE + "00f067aa0ba902b7-01";

    @Test
    void goesOnWithATraceUnderASpanOfItsOwn() {
        try (var stack = tracing("SALDO_TRACES_OF_CALLERS", "followed")) {
            stack.send(stack.authorized(TestStack.ACCOUNT).header("traceparent", SAMPLED));

            String passed = parents(stack).getFirst();
            assertTrue(passed.startsWith(TRACE) && passed.endsWith("-01"), passed);
            assertNotEquals(SAMPLED, passed);
        }
    }

    @Test
    void sendsNoHeaderOfATraceThatIsNotRecorded() {
        try (var stack = tracing("SALDO_TRACES_OF_CALLERS", "followed")) {
            stack.send(stack.authorized(TestStack.ACCOUNT).header("traceparent", TRACE + "00f067aa0ba902b7-00"));
            stack.send(stack.authorized(TestStack.ACCOUNT));

            assertEquals(List.of("", ""), parents(stack));
        }
    }

    @Test
    void beginsATraceOfItsOwnWhateverTheCallerSays() {
        try (var stack = tracing("OTEL_TRACES_SAMPLER", "always_on")) {
            stack.send(stack.authorized(TestStack.ACCOUNT).header("traceparent", SAMPLED));

            String passed = parents(stack).getFirst();
            assertTrue(passed.endsWith("-01"), passed);
            assertFalse(passed.startsWith(TRACE), passed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void letsNobodyOutsideHaveACallTraced(String disabled) {
        try (var stack = new TestStack("OTEL_SDK_DISABLED", disabled, "OTEL_TRACES_EXPORTER", "none")) {
            stack.send(stack.authorized(TestStack.ACCOUNT)
                    .header("traceparent", SAMPLED)
                    .header("tracestate", "a=b")
                    .header("Baggage", "c=d"));

            var headers = stack.service(Service.ACCOUNT).last().headers();
            for (String name : List.of("traceparent", "tracestate", "baggage")) {
                assertFalse(headers.containsKey(name), name);
            }
        }
    }

    private static TestStack tracing(String name, String value) {
        return new TestStack("OTEL_SDK_DISABLED", "false", "OTEL_TRACES_EXPORTER", "none", name, value);
    }

    private static List<String> parents(TestStack stack) {
        return stack.service(Service.ACCOUNT).seen().stream()
                .map(request -> request.headers().getOrDefault("traceparent", ""))
                .toList();
    }
}
