package io.saldo.platform.tally;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.saldo.test.token.TestToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body that cannot be read is answered in the order of a good one: token, right, key, and only then the body. */
@QuarkusTest
@PlatformTest
class RightsFirstTest {

    private static final String PATH = "/api/v1/guarded/";

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "null", "", "{}", "{\"number\": \"x\"}", "{\"number\": 1, \"more\": 1}"})
    void asksForRightAndKeyBeforeTheBody(String body) {
        String account = PATH + Accounts.next();
        given().contentType("application/json").body(body).post(account).then().statusCode(401);
        as(TestToken.rootOf("somebody")).body(body).post(account).then().statusCode(404);
        as(TestToken.rootOf(GuardedResource.READER))
                .body(body)
                .post(account)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:saldo:problem:forbidden"));
        as(owner()).body(body).post(account).then().statusCode(428);
        as(owner())
                .header("Idempotency-Key", "k")
                .body(body)
                .post(account)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:saldo:problem:malformed"));
    }

    @Test
    void knowsNoAccountByAnIdThatIsNone() {
        as(owner()).body("[]").post(PATH + "nonsense").then().statusCode(404);
    }

    @Test
    void asksForNoKeyWhereNoneIsTaken() {
        as(owner())
                .body("[]")
                .queryParam("dryRun", true)
                .post(PATH + Accounts.next())
                .then()
                .statusCode(400);
        as(TestToken.withRole("approver"))
                .body("[]")
                .put(PATH + Accounts.next())
                .then()
                .statusCode(400);
    }

    @Test
    void asksForARoleWhateverTheObject() {
        as(owner()).body("[]").put(PATH + Accounts.next()).then().statusCode(403);
    }

    @Test
    void refusesAKeyThatIsNoneBeforeTheBody() {
        as(owner())
                .header("Idempotency-Key", "k".repeat(256))
                .body("[]")
                .post(PATH + Accounts.next())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("Idempotency-Key"));
    }

    private static String owner() {
        return TestToken.rootOf(GuardedResource.OWNER);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
