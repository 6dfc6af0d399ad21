package io.saldo.notification;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.test.contract.OpenApiContract;
import io.saldo.test.token.TestToken;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NotificationTest
class OpenApiTest {

    @Test
    void isWhatTheCommittedDocumentSays() {
        String document = given().auth()
                .oauth2(TestToken.withRole("operator"))
                .get("/api/v1/services/notification/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        OpenApiContract.assertCommitted("notification", document);
    }
}
