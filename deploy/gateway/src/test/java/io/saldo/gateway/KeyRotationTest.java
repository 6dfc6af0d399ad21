package io.saldo.gateway;

import static io.saldo.gateway.TestStack.claims;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class KeyRotationTest {

    @Test
    void fetchesTheKeysAgainForAnUnknownKeyButNotForEachOne() {
        try (TestStack stack = new TestStack("SALDO_JWKS_FLOOR_MS", "600")) {
            TestKey next = TestKey.rsa("next");
            stack.realm().show(stack.key(), next);

            Await.until(() -> status(stack, next.sign(claims())) == 200);
            assertEquals(2, stack.realm().fetches());
            long begun = System.nanoTime();
            String invented = TestKey.rsa("invented").sign(claims());
            for (int i = 0; i < 20; i++) {
                assertEquals(401, status(stack, invented));
                assertEquals(200, status(stack, stack.token()));
            }
            long periods = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 600;
            assertTrue(stack.realm().fetches() <= 3 + periods, "at most one fetch in 600 ms");
        }
    }

    @Test
    void forgetsATokenWhoseKeyTheRealmHasWithdrawn() {
        try (TestStack stack = new TestStack("SALDO_JWKS_FLOOR_MS", "1")) {
            TestKey next = TestKey.rsa("next");
            String old = stack.token();
            assertEquals(200, status(stack, old));

            stack.realm().show(next);
            assertEquals(200, status(stack, next.sign(claims())));
            assertEquals(401, status(stack, old));
        }
    }

    @Test
    void keepsWorkingWhenTheRealmIsAway() {
        try (TestStack stack = new TestStack("SALDO_JWKS_FLOOR_MS", "1")) {
            stack.realm().close();

            assertEquals(200, status(stack, stack.token()));
            assertEquals(401, status(stack, TestKey.rsa("other").sign(claims())));
            assertEquals(200, stack.get("/health", "").statusCode());
        }
    }

    private static int status(TestStack stack, String token) {
        return stack.get("/api/v1/vouchers", token).statusCode();
    }
}
