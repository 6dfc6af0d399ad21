package io.saldo.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.gateway.TestService.Seen;
import io.saldo.gateway.route.Service;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

class UnsubscribeTest {

    private static final String LINK = "/unsubscribe/msg-06v8ck0bcw1kx040.AbC_1-x";

    @Test
    void reachesTheNotificationServiceWithoutAToken() {
        try (TestStack stack = new TestStack()) {
            assertEquals(200, stack.get(LINK, "").statusCode());
            var click = stack.request(LINK)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"));
            assertEquals(200, stack.send(click).statusCode());
            Seen seen = stack.service(Service.NOTIFICATION).last();
            assertEquals(LINK, seen.uri());
            assertEquals("POST", seen.method());
            assertFalse(seen.headers().containsKey("authorization"));
        }
    }

    @Test
    void isNothingElse() {
        try (TestStack stack = new TestStack()) {
            assertEquals(404, stack.get("/unsubscribe", "").statusCode());
            assertEquals(
                    404, stack.get("/unsubscribe/" + "a".repeat(65) + ".b", "").statusCode());
            assertEquals(404, stack.get(LINK + "/more", "").statusCode());
            var delete = stack.send(stack.request(LINK).DELETE());
            assertEquals(405, delete.statusCode());
            assertEquals("GET, POST", delete.headers().firstValue("allow").orElseThrow());
            var large = stack.request(LINK).POST(BodyPublishers.ofString("x".repeat(5000)));
            assertTrue(stack.send(large).statusCode() >= 400);
        }
    }
}
