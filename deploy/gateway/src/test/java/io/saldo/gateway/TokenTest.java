package io.saldo.gateway;

import static io.saldo.gateway.TestStack.claims;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.gateway.route.Service;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TokenTest {

    private static final long NOW = System.currentTimeMillis() / 1000;
    private static final TestKey EC = TestKey.ec("curve");
    private static final TestKey STRANGER = TestKey.rsa("first");
    private static final TestKey KEY = TestKey.rsa("own");

    private static TestStack stack;

    @BeforeAll
    static void start() {
        stack = new TestStack("SALDO_RATE_ADDRESS", "off", "SALDO_JWKS_FLOOR_MS", "1");
        stack.realm().show(stack.key(), KEY, EC);
        assertEquals(200, call("Bearer " + KEY.sign(claims())).statusCode()); // an unknown key id fetches the new keys
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    private static HttpResponse<String> call(String authorization) {
        return stack.send(stack.request("/api/v1/vouchers").header("Authorization", authorization));
    }

    static Stream<Arguments> attacks() {
        return Stream.of(headerAttacks(), claimAttacks(), signatureAttacks(), garbage(), schemes())
                .flatMap(attack -> attack);
    }

    private static Stream<Arguments> headerAttacks() {
        return Stream.of(
                header("key id is missing", header -> without(header, "kid")),
                header("key id is a number", header -> header.put("kid", 1)),
                header("key id is null", header -> header.putNull("kid")),
                header("key id leads out of a folder", header -> header.put("kid", "../../dev/null")),
                header("key id is another key's", header -> header.put("kid", "first")),
                header("algorithm is missing", header -> without(header, "alg")),
                header("algorithm is another one of the same key", header -> header.put("alg", "RS512")),
                header("algorithm is padded RSA", header -> header.put("alg", "PS256")),
                header("algorithm in lower case", header -> header.put("alg", "rs256")),
                header("algorithm of another kind of key", header -> header.put("alg", "ES256")),
                header("algorithm is a list", header -> header.put("alg", new JsonArray().add("RS256"))),
                header("critical extension", header -> header.put("crit", new JsonArray().add("exp"))),
                header("unencoded payload", header -> header.put("b64", false)),
                header("key inside", header -> header.put("jwk", STRANGER.jwk())),
                header("address of a key inside", header -> header.put("jku", "http://elsewhere/keys")),
                header("certificate inside", header -> header.put("x5c", new JsonArray().add("MII="))),
                header("address of a certificate inside", header -> header.put("x5u", "http://elsewhere")),
                header("another kind of token", header -> header.put("typ", "dpop+jwt")));
    }

    private static Stream<Arguments> claimAttacks() {
        return Stream.of(
                claim("audience of somebody else", claims -> claims.put("aud", "saldo-console")),
                claim("audience begins alike", claims -> claims.put("aud", "saldo-api2")),
                claim("audience is missing", claims -> without(claims, "aud")),
                claim("audience list without ours", claims -> claims.put("aud", new JsonArray().add("account"))),
                claim("audience is an object", claims -> claims.put("aud", new JsonObject().put("saldo-api", 1))),
                claim("issuer of somebody else", claims -> claims.put("iss", "http://localhost:8180/realms/master")),
                claim("issuer with a slash more", claims -> claims.put("iss", TestRealm.ISSUER + "/")),
                claim("issuer is missing", claims -> without(claims, "iss")),
                claim("issuer is a list", claims -> claims.put("iss", new JsonArray().add(TestRealm.ISSUER))),
                claim("expired a minute ago", claims -> claims.put("exp", NOW - 60)),
                claim("expiry is missing", claims -> without(claims, "exp")),
                claim("expiry is a text", claims -> claims.put("exp", String.valueOf(NOW + 300))),
                claim("expiry is null", claims -> claims.putNull("exp")),
                claim("not valid before a minute from now", claims -> claims.put("nbf", NOW + 60)),
                claim("issued a minute from now", claims -> claims.put("iat", NOW + 60)),
                claim("subject is missing", claims -> without(claims, "sub")),
                claim("subject is empty", claims -> claims.put("sub", "")),
                claim("subject is a number", claims -> claims.put("sub", 7)),
                claim("subject is endless", claims -> claims.put("sub", "a".repeat(300))));
    }

    private static Stream<Arguments> signatureAttacks() {
        String good = KEY.sign(claims());
        String unsigned = good.substring(0, good.lastIndexOf('.'));
        String otherClaims = TestKey.encode(claims().put("sub", "operator").encode());
        String none = TestKey.encode("{\"alg\":\"none\",\"kid\":\"own\"}");
        return Stream.of(
                attack("no algorithm, no signature", none + "." + otherClaims + "."),
                attack("no algorithm, two parts", none + "." + otherClaims),
                attack("no algorithm, some signature", none + "." + otherClaims + "." + part(good, 2)),
                attack(
                        "no algorithm, written otherwise",
                        TestKey.encode("{\"alg\":\"NoNe\",\"kid\":\"own\"}") + "." + otherClaims + ".AA"),
                attack("public key as shared secret", SharedSecret.sign(KEY, "HS256")),
                attack("public key as text as shared secret", SharedSecret.signWithText(KEY)),
                attack("signature is missing", unsigned + "."),
                attack("signature is cut off", unsigned),
                attack("signature of zeros", unsigned + "." + TestKey.base64(new byte[256])),
                attack("signature shortened", good.substring(0, good.length() - 8)),
                attack("signature of another token", unsigned + "." + part(KEY.sign(claims().put("sub", "x")), 2)),
                attack("claims exchanged", part(good, 0) + "." + otherClaims + "." + part(good, 2)),
                attack("key of another realm with the same id", STRANGER.sign(claims())),
                attack("curve signature of zeros", zeroCurveSignature()),
                attack("curve key with a RSA signature", EC.sign(EC.header().put("kid", "own"), claims())));
    }

    private static Stream<Arguments> garbage() {
        return Stream.of(
                        "",
                        ".",
                        "..",
                        "...",
                        "a",
                        "a.b",
                        "a.b.c",
                        "a.b.c.d",
                        "\u00e4.b.c",
                        "e30.e30.e30",
                        "bnVsbA.bnVsbA.bnVsbA",
                        "e30.e30.",
                        "W10.W10.W10",
                        "a b c",
                        "x".repeat(9000),
                        KEY.sign(claims()) + "=",
                        KEY.sign(claims()) + ".x")
                .map(token -> attack("garbage " + token.substring(0, Math.min(12, token.length())), token));
    }

    private static Stream<Arguments> schemes() {
        String good = KEY.sign(claims());
        return Stream.of(
                        "",
                        "Bearer",
                        "Bearer" + good,
                        "Basic " + good,
                        "Token " + good,
                        good,
                        "Bearer Bearer " + good,
                        "Basic YnVkaTpidWRp",
                        "Bearer " + good + ", Bearer " + good)
                .map(value -> Arguments.of("header " + value.substring(0, Math.min(12, value.length())), value));
    }

    private static Arguments header(String name, UnaryOperator<JsonObject> change) {
        return attack(name, KEY.sign(change.apply(KEY.header()), claims()));
    }

    private static Arguments claim(String name, UnaryOperator<JsonObject> change) {
        return attack(name, KEY.sign(change.apply(claims())));
    }

    private static Arguments attack(String name, String token) {
        return Arguments.of(name, "Bearer " + token);
    }

    private static JsonObject without(JsonObject object, String field) {
        object.remove(field);
        return object;
    }

    private static String part(String token, int index) {
        return Stream.of(token.split("\\.", -1)).skip(index).findFirst().orElseThrow();
    }

    private static String zeroCurveSignature() {
        String token = EC.sign(claims());
        return token.substring(0, token.lastIndexOf('.') + 1) + TestKey.base64(new byte[64]);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void refusesEveryTokenThatProvesNothing(String name, String authorization) {
        int before = stack.service(Service.ACCOUNT).seen().size();

        String answer = stack.raw("GET /api/v1/vouchers HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: "
                + authorization + "\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 401 "), answer);
        assertTrue(answer.toLowerCase(Locale.ROOT).contains("www-authenticate: bearer\r\n"));
        JsonObject problem = new JsonObject(answer.substring(answer.indexOf("\r\n\r\n") + 4));
        assertEquals("urn:saldo:problem:unauthorized", problem.getString("type"));
        assertEquals(
                "Send a token of this provider that is still valid, as Authorization: Bearer.",
                problem.getString("detail"),
                "whatever is wrong, an attacker learns nothing");
        assertEquals(before, stack.service(Service.ACCOUNT).seen().size());
    }

    @Test
    void refusesTwoAuthorizationHeaders() {
        String good = "Authorization: Bearer " + KEY.sign(claims()) + "\r\n";
        String answer =
                stack.raw("GET /api/v1/vouchers HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + good + good + "\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 401 "), answer);
    }

    @Test
    void refusesATokenOutsideItsHeader() {
        HttpResponse<String> answer = stack.get("/api/v1/vouchers?access_token=" + KEY.sign(claims()), "");

        assertEquals(401, answer.statusCode());
    }

    @Test
    void takesAGoodTokenAndPassesItOn() {
        String token =
                KEY.sign(claims().put("aud", new JsonArray().add("account").add("saldo-api")));

        assertEquals(200, call("bearer " + token).statusCode());
        assertEquals("bearer " + token, stack.service(Service.ACCOUNT).last().header("authorization"));
    }

    @Test
    void takesATokenSignedOnACurve() {
        assertEquals(200, call("Bearer " + EC.sign(claims())).statusCode());
    }

    @Test
    void refusesAKnownTokenOnceItHasExpired() {
        String token = KEY.sign(claims().put("exp", System.currentTimeMillis() / 1000 - 3)); // within the leeway
        assertEquals(200, call("Bearer " + token).statusCode());

        Await.until(() -> call("Bearer " + token).statusCode() == 401);
    }

    @Test
    void asksForATokenOnEveryPathOfTheApi() {
        for (String path : new String[] {"/api/v1/vouchers", "/api/v1/clock", "/api/v1/services/account/openapi"}) {
            assertEquals(401, stack.get(path, "").statusCode(), path);
        }
    }
}
