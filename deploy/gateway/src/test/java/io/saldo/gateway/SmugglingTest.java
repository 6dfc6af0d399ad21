package io.saldo.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.gateway.TestService.Seen;
import io.saldo.gateway.route.Service;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmugglingTest {

    private static TestStack stack;

    @BeforeAll
    static void start() {
        stack = new TestStack();
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @BeforeEach
    void forget() {
        stack.service(Service.ACCOUNT).seen().clear();
    }

    private static String post(String headers, String body) {
        return stack.raw("POST /api/v1/vouchers HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer "
                + stack.token() + "\r\n" + headers + "\r\n" + body);
    }

    private static List<Seen> seen() {
        return stack.service(Service.ACCOUNT).seen();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 2\r\nContent-Length: 3\r\n",
                "Content-Length: 2, 3\r\n",
                "Content-Length: -1\r\n",
                "Content-Length: +2\r\n",
                "Content-Length: 0x2\r\n",
                "Content-Length: \r\n",
                "Content-Length : 2\r\n",
                "Transfer-Encoding: gzip, chunked\r\n",
                "Transfer-Encoding: identity\r\n",
                "Transfer-Encoding: xchunked\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
                "Transfer-Encoding: chunked, identity\r\n",
                "Transfer-Encoding : chunked\r\n",
                "X-Null: a\u0000b\r\n",
                ": nothing\r\n",
                "no colon\r\n",
            })
    void refusesAmbiguousFraming(String headers) {
        String answer = post(headers, "{}");

        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertTrue(answer.contains("urn:saldo:problem:malformed"), answer);
        assertEquals(1, answer.split("HTTP/1\\.1 ", -1).length - 1, "one answer only");
        assertEquals(List.of(), seen());
    }

    @Test
    void showsTheServiceOneRequestWithOneLengthWhenTheClientGaveTwo() {
        String smuggled = "GET /api/v1/vouchers HTTP/1.1\r\nHost: a\r\n\r\n";
        String answer = post(
                "Content-Length: " + (smuggled.length() + 5) + "\r\nTransfer-Encoding: chunked\r\n",
                "0\r\n\r\n" + smuggled);

        assertTrue(seen().size() <= 1, "what follows the last chunk is not passed on");
        seen().forEach(request -> {
            assertEquals("0", request.header("content-length"));
            assertFalse(request.headers().containsKey("transfer-encoding"));
        });
        assertTrue(answer.startsWith("HTTP/1.1 "), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz\r\n{}\r\n0\r\n\r\n", "-1\r\n{}\r\n", "fffffffffffffffff\r\n{}"})
    void refusesBrokenChunks(String body) {
        String answer = post("Transfer-Encoding: chunked\r\n", body);

        assertFalse(answer.startsWith("HTTP/1.1 200"), answer);
        assertEquals(List.of(), seen());
    }

    @Test
    void believesNoClientAboutWhereItComesFromOrWhatItReallyAsksFor() {
        post("""
                X-Forwarded-For: 10.0.0.1\r
                X-Forwarded-Host: evil\r
                X-Forwarded-Proto: https\r
                X-Forwarded-Prefix: /evil\r
                x-forwarded-anything: evil\r
                Forwarded: for=10.0.0.1\r
                X-Real-IP: 10.0.0.1\r
                X-HTTP-Method-Override: DELETE\r
                X-Original-URL: /evil\r
                Cookie: session=evil\r
                Via: evil\r
                Content-Length: 2\r
                """, "{}");

        Map<String, String> headers = seen().getFirst().headers();
        assertFalse(
                headers.values().stream().anyMatch(value -> value.contains("evil") || value.contains("10.0.0.1")),
                headers.toString());
        assertEquals("127.0.0.1", headers.get("x-forwarded-for"));
        assertEquals("a", headers.get("x-forwarded-host"));
        assertEquals("http", headers.get("x-forwarded-proto"));
        assertFalse(headers.containsKey("x-http-method-override"));
    }

    @Test
    void keepsHopByHopHeadersToItsOwnHop() {
        stack.raw(
                "POST /api/v1/vouchers HTTP/1.1\r\nHost: a\r\nConnection: close\r\nConnection: keep-alive, X-Private\r\n"
                        + "X-Private: 1\r\nKeep-Alive: 5\r\nTE: trailers\r\nUpgrade: h2c\r\nHTTP2-Settings: AA\r\n"
                        + "Proxy-Authorization: Basic x\r\nTrailer: X-T\r\nIdempotency-Key: k\r\nContent-Length: 2\r\n"
                        + "Authorization: Bearer " + stack.token() + "\r\n\r\n{}");

        Map<String, String> headers = seen().getFirst().headers();
        for (String name : List.of("x-private", "keep-alive", "te", "upgrade", "proxy-authorization", "trailer")) {
            assertFalse(headers.containsKey(name), name);
        }
        assertEquals("k", headers.get("idempotency-key"));
    }

    @Test
    void speaksNoOtherProtocolThanTheOneItChecks() {
        String answer = stack.raw("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/2.0 501 "), answer);
    }

    @Test
    void endsTracesOfCallersAndNamesEveryRequest() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        String answer = post("traceparent: " + trace + "\r\nX-Request-Id: abc-1\r\nContent-Length: 2\r\n", "{}");

        assertEquals("", seen().getFirst().header("traceparent"));
        assertEquals("abc-1", seen().getFirst().header("x-request-id"));
        assertTrue(answer.contains("x-request-id: abc-1\r\n"), answer);
    }

    @Test
    void namesARequestAnewWhenItsNameCouldForgeALogLine() {
        post("X-Request-Id: a b\tc\r\nContent-Length: 2\r\n", "{}");
        post("X-Request-Id: " + "a".repeat(65) + "\r\nContent-Length: 2\r\n", "{}");

        String first = seen().getFirst().header("x-request-id");
        String second = seen().getLast().header("x-request-id");
        assertTrue(first.matches("[0-9a-f]{32}"), first);
        assertTrue(second.matches("[0-9a-f]{32}"), second);
        assertNotEquals(first, second);
    }

    @Test
    void refusesLongLinesAndLargeHeads() {
        String longLine = stack.raw("GET /" + "a".repeat(5000) + " HTTP/1.1\r\nHost: a\r\n\r\n");
        assertTrue(longLine.contains(" 414 Request-URI Too Long\r\n"), longLine);
        String large = stack.raw("GET / HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(17_000) + "\r\n\r\n");
        assertTrue(large.contains(" 431 Request Header Fields Too Large\r\n"), large);
        assertTrue(large.contains("application/problem+json"));
    }

    @Test
    void answersPipelinedRequestsInOrder() {
        String get = "GET /api/v1/vouchers HTTP/1.1\r\nHost: a\r\n";
        String answer = stack.raw(
                get + "Authorization: Bearer " + stack.token() + "\r\n\r\n" + get + "Connection: close\r\n\r\n");

        assertTrue(answer.indexOf("HTTP/1.1 200") < answer.indexOf("HTTP/1.1 401"), answer);
        assertEquals(1, seen().size());
    }

    @Test
    void bodyBytesAreNotTouched() {
        post("Content-Encoding: gzip\r\nContent-Type: application/json\r\nContent-Length: 3\r\n", "\u00ff\u0000\u0080");

        assertEquals("\u00ff\u0000\u0080", new String(seen().getFirst().body(), StandardCharsets.ISO_8859_1));
        assertEquals("gzip", seen().getFirst().header("content-encoding"));
    }
}
