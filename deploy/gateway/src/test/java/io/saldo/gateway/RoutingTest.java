package io.saldo.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.gateway.TestService.Seen;
import io.saldo.gateway.route.Service;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTest {

    private static TestStack stack;

    @BeforeAll
    static void start() {
        stack = new TestStack();
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/billing-accounts, account",
        "GET, /api/v1/billing-accounts/1000123456789017, account",
        "PATCH, /api/v1/billing-accounts/1000123456789017, account",
        "GET, /api/v1/billing-accounts/1000123456789017/settings/auto-write-off, account",
        "GET, /api/v1/billing-accounts/1000123456789017/settings/spend-alerts, invoice",
        "GET, /api/v1/billing-accounts/1000123456789017/invoices, invoice",
        "POST, /api/v1/billing-accounts/1000123456789017/top-ups, payment",
        "POST, /api/v1/payments/pay-0r5k/refunds, account",
        "POST, /api/v1/payments/pay-0r5k/check, payment",
        "GET, /api/v1/payments/pay-0r5k, payment",
        "PATCH, /api/v1/messages/msg-1, notification",
        "GET, /api/v1/services/invoice/openapi, invoice",
        "POST, /api/v1/services/payment/parked-events/7/retry, payment",
        "GET, /api/v1/clock, clock",
        "POST, /api/v1/clock/advance, clock",
        "GET, /api/v1/clock/advances/7, clock",
    })
    void sendsEachCallToTheServiceWhoseDocumentNamesIt(String method, String path, String service) {
        HttpResponse<String> answer =
                stack.send(stack.authorized(path + "?limit=2&q=a%20b").method(method, BodyPublishers.noBody()));

        assertEquals(200, answer.statusCode());
        assertEquals(service, answer.body());
        Seen seen =
                stack.service(Service.valueOf(service.toUpperCase(Locale.ROOT))).last();
        assertEquals(method, seen.method());
        assertEquals(path + "?limit=2&q=a%20b", seen.uri());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/v1",
                "/api/v1/nothing",
                "/api/v1/billing-accounts/1/nothing",
                "/api/v1/billing-accounts/",
                "/api/v1/billing-accounts//invoices",
                "/api/v1/services",
                "/api/v1/services/account",
                "/api/v1/services/clock/openapi",
                "/api/v1/services/console/openapi",
                "/api/v1/clockwork",
                "/api/v2/billing-accounts",
                "/q/openapi",
                "/q/health",
                "/callbacks",
                "/callbacks/generic/more",
            })
    void answers404ToAPathThatNoDocumentNames(String path) {
        HttpResponse<String> answer = stack.get(path, stack.token());

        assertEquals(404, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("content-type").orElseThrow());
        JsonObject problem = new JsonObject(answer.body());
        assertEquals("urn:saldo:problem:not-found", problem.getString("type"));
        assertEquals(404, problem.getInteger("status"));
        assertEquals(path, problem.getString("instance"));
        assertEquals("Look the path up in the OpenAPI documents.", problem.getString("detail"));
    }

    @Test
    void answers405WithTheMethodsThatThePathKnows() {
        HttpResponse<String> answer =
                stack.send(stack.authorized("/api/v1/billing-accounts/1").DELETE());

        assertEquals(405, answer.statusCode());
        assertEquals("GET, PATCH", answer.headers().firstValue("allow").orElseThrow());
        assertTrue(answer.body().contains("urn:saldo:problem:method-not-allowed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/billing-accounts/../vouchers",
                "/api/v1/billing-accounts/%2e%2e/vouchers",
                "/api/v1/billing-accounts/1%2Finvoices",
                "/api/v1/billing-accounts/1%5cinvoices",
                "/api/v1/billing-accounts/1;a=b",
                "/api/v1/billing-accounts/1%00",
                "/api/v1/billing-accounts/1%252F",
                "/api/v1/billing-accounts/1%zz",
                "/api/v1/billing-accounts/.",
                "http://elsewhere/api/v1/billing-accounts",
                "*",
            })
    void refusesPathsThatTwoReadersCouldUnderstandInTwoWays(String target) {
        String answer = stack.raw("GET " + target + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + stack.token()
                + "\r\nConnection: close\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    }

    @Test
    void answersHeadWhereGetIsKnown() {
        stack.service(Service.ACCOUNT)
                .answer((request, seen) ->
                        request.response().putHeader("content-length", "7").end());
        HttpResponse<String> answer =
                stack.send(stack.authorized("/api/v1/vouchers").method("HEAD", BodyPublishers.noBody()));
        stack.service(Service.ACCOUNT).answerPlainly("account");

        assertEquals(200, answer.statusCode());
        assertEquals("", answer.body());
        assertEquals("7", answer.headers().firstValue("content-length").orElseThrow());
    }

    @Test
    void passesOnAnAnswerWithoutABody() {
        stack.service(Service.ACCOUNT)
                .answer((request, seen) -> request.response().setStatusCode(204).end());
        HttpResponse<String> answer = stack.send(stack.authorized("/api/v1/vouchers"));
        stack.service(Service.ACCOUNT).answerPlainly("account");

        assertEquals(204, answer.statusCode());
        assertFalse(answer.headers().firstValue("transfer-encoding").isPresent());
    }

    @Test
    void passesStatusHeadersAndBodyBack() {
        stack.service(Service.ACCOUNT).answer((request, seen) -> request.response()
                .setStatusCode(202)
                .putHeader("location", "/api/v1/billing-accounts/1/terms/2")
                .putHeader("server", "quarkus")
                .putHeader("idempotent-replay", "true")
                .end("{}"));
        HttpResponse<String> answer = stack.get("/api/v1/vouchers", stack.token());
        stack.service(Service.ACCOUNT).answerPlainly("account");

        assertEquals(202, answer.statusCode());
        assertEquals("{}", answer.body());
        assertEquals("true", answer.headers().firstValue("idempotent-replay").orElseThrow());
        assertEquals(
                "/api/v1/billing-accounts/1/terms/2",
                answer.headers().firstValue("location").orElseThrow());
        assertTrue(answer.headers().firstValue("server").isEmpty());
    }
}
