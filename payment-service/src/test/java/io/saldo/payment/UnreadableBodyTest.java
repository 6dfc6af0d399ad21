package io.saldo.payment;

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
@PaymentTest
class UnreadableBodyTest {

    /** On objects that only other operations make; the rights table of the system tests has them. */
    private static final Set<String> ABSENT = Set.of(
            "PUT /api/v1/billing-accounts/{id}/payment-methods/{methodId}",
            "POST /api/v1/refund-legs/{id}/done",
            "POST /api/v1/refund-legs/{id}/fail",
            "POST /api/v1/remittance-claims/{id}/approve",
            "POST /api/v1/remittance-claims/{id}/reject",
            "POST /api/v1/remittance-claims/{id}/cancel");

    @Test
    void answersRightKeyAndBodyInThisOrder() {
        try (var customer = Customer.inRupiah().known()) {
            assertEquals(List.of(), differences(customer));
        }
    }

    private static List<String> differences(Customer customer) {
        var names = Map.of("billingAccountId", customer.account.toString(), "service", "payment");
        List<String> holders = List.of(TestToken.withRole("operator"), TestToken.rootOf(customer.cloudAccount));
        var bodies = new UnreadableBodies(
                "http://localhost:" + RestAssured.port, names, TestToken.rootOf("stranger"), holders, ABSENT);
        String document = given().auth()
                .oauth2(TestToken.withRole("operator"))
                .accept("application/json")
                .get("/api/v1/services/payment/openapi")
                .asString();
        return bodies.differences(document);
    }
}
