package io.saldo.payment;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.saldo.test.token.TestToken;
import io.vertx.core.json.JsonObject;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the provider's staff does in tests. */
public final class Provider {

    private Provider() {}

    /** Has the gateway account {@code generic} speak with that company. */
    public static void uses(Company company) {
        put("/api/v1/gateway-accounts/generic", gatewayAccount(company.url()))
                .then()
                .statusCode(200);
    }

    public static JsonObject gatewayAccount(String url) {
        return new JsonObject()
                .put("gateway", "generic")
                .put("merchantCode", "SALDO")
                .put("url", url)
                .put("expiryMinutes", 60);
    }

    public static Response put(String path, JsonObject body) {
        return given().auth()
                .oauth2(TestToken.withRole("operator"))
                .contentType("application/json")
                .body(body.encode())
                .put(path);
    }

    /** An operator's POST; without a reason when it is empty. */
    public static Response post(String key, String body, String path, String reason) {
        var request = given().auth()
                .oauth2(TestToken.withRole("operator"))
                .contentType("application/json")
                .header("Idempotency-Key", key);
        return (reason.isEmpty() ? request : request.header("X-Reason", reason))
                .body(body)
                .post(path);
    }

    public static Response get(String path) {
        return given().auth().oauth2(TestToken.withRole("operator")).get(path);
    }

    /** The test clock on the management port. */
    public static JsonObject clock() {
        return new JsonObject(given().port(management()).get("/clock").asString());
    }

    public static void moveClock(String to) {
        given().port(management())
                .contentType("application/json")
                .body("{\"now\": \"" + to + "\"}")
                .put("/clock")
                .then()
                .statusCode(204);
    }

    private static int management() {
        return ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
    }
}
