package io.saldo.notification;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.saldo.test.contract.UnreadableBodies;
import io.saldo.test.token.TestToken;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rights and keys are answered before a body that cannot be read, by every operation that takes one (ADR 64). */
@QuarkusTest
@NotificationTest
class UnreadableBodyTest {

    /** On objects that only other operations make; the rights table of the system tests has them. */
    private static final Set<String> ABSENT = Set.of(
            "PUT /api/v1/billing-accounts/{billingAccountId}/webhooks/{webhookId}", "PATCH /api/v1/messages/{id}");

    @Test
    void answersRightKeyAndBodyInThisOrder() {
        String account = Accounts.known("unreadable", "unreadable@saldo.example", Events.PREPAID_ID);
        var names = Map.of("billingAccountId", account, "service", "notification");
        List<String> holders = List.of(TestToken.withRole("operator"), TestToken.rootOf("unreadable"));
        var bodies = new UnreadableBodies(
                "http://localhost:" + RestAssured.port, names, TestToken.rootOf("stranger"), holders, ABSENT);
        String document = given().auth()
                .oauth2(TestToken.withRole("operator"))
                .accept("application/json")
                .get("/api/v1/services/notification/openapi")
                .asString();
        assertEquals(List.of(), bodies.differences(document));
    }
}
