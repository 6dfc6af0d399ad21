package io.saldo.platform.tally;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@PlatformTest
class BadInputTest {

    private static final String PATH = "/api/v1/tallies/";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                                                                        | 400 | ",
                "[]                                                                       | 400 | ",
                "null                                                                     | 400 | ",
                "{}                                                                       | 400 | /number",
                "{\"number\": \"x\", \"price\": {\"amount\":\"1\",\"currency\":\"IDR\"}}  | 400 | /number",
                "{\"number\": 1.5, \"price\": {\"amount\":\"1\",\"currency\":\"IDR\"}}    | 400 | /number",
                "{\"number\": 1, \"price\": {\"amount\":1,\"currency\":\"IDR\"}}          | 400 | /price",
                "{\"number\": 1, \"price\": {\"amount\":\"1.5\",\"currency\":\"IDR\"}}    | 400 | /price",
                "{\"number\": 1, \"price\": {\"amount\":\"1e3\",\"currency\":\"IDR\"}}    | 400 | /price",
                "{\"number\": 1, \"price\": {\"amount\":\"1\",\"currency\":\"XXX\"}}      | 400 | /price",
                "{\"number\": 1, \"price\": {\"amount\":\"1\"}}                           | 400 | /price",
                "{\"number\": 1, \"price\": null}                                         | 400 | /price",
                "{\"number\": 1}                                                          | 400 | /price",
                "{\"number\": 1, \"prise\": 1, \"price\": {\"amount\":\"1\",\"currency\":\"IDR\"}}                                           | 400 | /prise",
                "`` | 400 | ",
                "{\"number\": 1, \"price\": {\"amount\":\"1\",\"currency\":\"IDR\"}, \"note\": \"a\\u0000\"} | 400 | /note",
                "{\"number\": 1, \"price\": {\"amount\":\"1\",\"currency\":\"IDR\"}, \"note\": \"a\\ud800\"} | 400 | /note",
                "{\"number\": 1, \"price\": {\"amount\":\"1\",\"currency\":\"IDR\"}, \"tags\": [\"a\", null]} | 400 | /tags/1",
                "{\"number\": 1, \"price\": {\"amount\":\"1\",\"currency\":\"IDR\"}, \"tags\": [\"\\udc00\"]} | 400 | /tags/0",
                "{\"number\": 1, \"price\": {\"amount\":\"1\",\"currency\":\"IDR\"}, \"at\": 1700000000} | 400 | /at",
                "{\"number\": 1, \"price\": {\"amount\":\"1\",\"currency\":\"IDR\"}, \"at\": \"+12026-10-05T14:00:00Z\"} | 400 | /at",
                "{\"number\": 1, \"price\": {\"amount\":\"1\",\"currency\":\"IDR\"}, \"at\": \"2026-10-05\"} | 400 | /at",
                "{\"number\": 1, \"price\": {\"amount\":\"1\",\"currency\":\"IDR\"}, \"colour\": 0} | 400 | /colour",
                "{\"number\": 1, \"price\": {\"amount\":\"1\",\"currency\":\"IDR\"}, \"colour\": \"BLUE\"} | 400 | /colour",
            })
    void refusesWithThePlaceOfTheMistake(String body, int status, String pointer) {
        given().contentType("application/json")
                .header("Idempotency-Key", "bad")
                .body(body)
                .post(PATH + Accounts.next())
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:saldo:problem:malformed"))
                .body("errors[0].pointer", equalTo(pointer == null ? "" : pointer))
                .body("detail", not(containsString("io.saldo")))
                .body("detail", not(containsString("jackson")));
    }

    @Test
    void namesWhatIsMissing() {
        given().contentType("application/json")
                .header("Idempotency-Key", "bad")
                .body("{\"number\": 1}")
                .post(PATH + Accounts.next())
                .then()
                .body("detail", equalTo("/price: The field price is missing."));
    }

    @Test
    void takesTextOfEveryPlaneAndAnInstantWithAnOffset() {
        String body = "{\"number\": 1, \"price\": {\"amount\": \"1\", \"currency\": \"IDR\"},"
                + " \"note\": \"\\ud83d\\ude00\", \"at\": \"2026-10-05T14:00:00+07:00\", \"colour\": \"RED\"}";
        given().contentType("application/json")
                .header("Idempotency-Key", "good")
                .body(body)
                .post(PATH + Accounts.next())
                .then()
                .statusCode(201);
    }

    @Test
    void answersProblemsForWhatIsNotThere() {
        given().get(PATH + "1234567890123456").then().statusCode(404).contentType("application/problem+json");
        given().get(PATH + "nonsense").then().statusCode(404).contentType("application/problem+json");
        given().get("/nowhere").then().statusCode(404);
        given().delete(PATH + Accounts.next()).then().statusCode(405);
    }

    @Test
    void refusesAnotherMediaTypeAndAHugeBody() {
        given().contentType("text/plain")
                .header("Idempotency-Key", "m")
                .body("x")
                .post(PATH + Accounts.next())
                .then()
                .statusCode(415);
        given().contentType("application/json")
                .header("Idempotency-Key", "m")
                .body("{\"number\": 1, \"note\": \"" + "x".repeat(100_000) + "\"}")
                .post(PATH + Accounts.next())
                .then()
                .statusCode(413);
    }
}
