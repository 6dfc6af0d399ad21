package io.saldo.account;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.test.contract.UnreadableBodies;
import io.saldo.test.token.TestToken;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rights and keys are answered before a body that cannot be read, by every operation that takes one (ADR 64). */
@QuarkusTest
@AccountServiceTest
class UnreadableBodyTest {

    /** On objects that only other operations make; the rights table of the system tests has them. */
    private static final Set<String> ABSENT = Set.of(
            "POST /api/v1/enterprises/{id}/approve",
            "POST /api/v1/enterprises/{id}/reject",
            "POST /api/v1/enterprises/{id}/invitations",
            "POST /api/v1/enterprises/{id}/unified-settlements",
            "POST /api/v1/enterprises/{id}/unified-settlements/{settlementId}/run",
            "POST /api/v1/enterprises/{id}/unified-settlements/{settlementId}/cancel",
            "PUT /api/v1/enterprises/{id}/settings/low-balance-alert",
            "POST /api/v1/invitations/{id}/accept",
            "POST /api/v1/invitations/{id}/reject",
            "POST /api/v1/invitations/{id}/cancel",
            "POST /api/v1/payments/{paymentId}/refunds",
            "POST /api/v1/approvals/{approvalId}/approve",
            "POST /api/v1/approvals/{approvalId}/reject");

    @Test
    void answersRightKeyAndBodyInThisOrder() {
        Registered account = TestAccounts.ecosystem("mitra");
        var names = Map.of(
                "billingAccountId",
                account.id().toString(),
                "cloudAccountId",
                account.cloudAccountId(),
                "service",
                "account");
        List<String> holders =
                List.of(TestToken.withRole("operator"), TestToken.withRole("approver"), TestToken.partner("mitra"));
        var bodies = new UnreadableBodies(
                "http://localhost:" + RestAssured.port, names, TestToken.rootOf("stranger"), holders, ABSENT);
        String document = given().auth()
                .oauth2(TestToken.withRole("operator"))
                .accept("application/json")
                .get("/api/v1/services/account/openapi")
                .asString();
        assertEquals(List.of(), bodies.differences(document));
    }

    /** It is read in pieces, and on a thread that asks the database nothing. */
    @Test
    void asksForTheRightAlsoWhenTheBodyIsLong() {
        Registered account = TestAccounts.prepaid();
        String path = account.path() + "/settlements";
        String large = "[" + "1,".repeat(20_000);
        TestAccounts.prepaid().asOwner().body(large).post(path).then().statusCode(404);
        account.asOwner().body(large).post(path).then().statusCode(428);
        account.asOwner()
                .header("Idempotency-Key", "deep")
                .body(large)
                .post(path)
                .then()
                .statusCode(400);
    }
}
