package io.saldo.platform.tally;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.test.token.TestToken;
import org.junit.jupiter.api.Test;

@QuarkusTest
@PlatformTest
class SecurityTest {

    @Test
    void readsTheCallerFromTheToken() {
        caller(TestToken.ramUserOf("1001", "BillingFullAccess", "Unknown"))
                .statusCode(200)
                .body(containsString("name=ram-1001"))
                .body(containsString("cloudAccountId=Optional[1001]"))
                .body(containsString("root=false"))
                .body(containsString("policies=[FULL_ACCESS]"))
                .body(containsString("roles=[]"));
        caller(TestToken.rootOf("1002")).body(containsString("root=true"));
        caller(TestToken.withRole("operator")).body(containsString("roles=[OPERATOR]"));
        caller(TestToken.partner("mitra")).body(containsString("partnerId=Optional[mitra]"));
    }

    @Test
    void refusesMissingForeignAndSpoiledTokens() {
        given().get("/api/v1/services/tally/audit-log")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"));
        caller(TestToken.ofAnotherRealm()).statusCode(401);
        caller(TestToken.rootOf("1001") + "x").statusCode(401);
        caller("nonsense").statusCode(401);
    }

    @Test
    void keepsOperatorsPagesFromOthers() {
        audit(TestToken.rootOf("1001"), "tally").statusCode(403).body("type", equalTo("urn:saldo:problem:forbidden"));
        audit(TestToken.withRole("approver"), "tally").statusCode(403);
        audit(TestToken.withRole("operator"), "other").statusCode(404);
        audit(TestToken.withRole("operator"), "tally").statusCode(200);
    }

    @Test
    void showsItsOpenApiDocumentToAnyCaller() {
        given().auth()
                .oauth2(TestToken.rootOf("1001"))
                .get("/api/v1/services/tally/openapi")
                .then()
                .statusCode(200)
                .body(containsString("/api/v1/tallies/{account}"))
                .body(containsString("bearerFormat: JWT"));
        given().auth()
                .oauth2(TestToken.rootOf("1001"))
                .accept("application/json")
                .get("/api/v1/services/tally/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", startsWith("3."));
    }

    private static ValidatableResponse caller(String token) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/tallies/" + Accounts.next() + "/caller")
                .then();
    }

    private static ValidatableResponse audit(String token, String service) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/services/" + service + "/audit-log")
                .then();
    }
}
