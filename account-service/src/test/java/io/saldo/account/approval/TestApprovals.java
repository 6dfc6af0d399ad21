package io.saldo.account.approval;

import static io.saldo.account.TestEvents.idr;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.test.token.TestToken;
import java.util.concurrent.atomic.AtomicInteger;

/** What operators and approvers do. */
final class TestApprovals {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private TestApprovals() {}

    /** A person that has done nothing yet. */
    static String person() {
        return "person-" + NEXT.incrementAndGet();
    }

    static RequestSpecification operator(String name) {
        return TestAccounts.as(TestToken.staff(name, "operator"));
    }

    static ValidatableResponse adjust(String operator, Registered account, String key, long amount) {
        return operator(operator)
                .header("Idempotency-Key", key)
                .body("{\"amount\": %s, \"asset\": \"CASH\", \"reason\": \"asked for\"}".formatted(idr(amount)))
                .post(account.path() + "/adjustments")
                .then();
    }

    static ValidatableResponse approve(String approver, String approvalId) {
        return decide(TestToken.staff(approver, "approver"), approvalId, "approve");
    }

    static ValidatableResponse decide(String token, String approvalId, String decision) {
        return TestAccounts.as(token)
                .header("Idempotency-Key", "decision-" + NEXT.incrementAndGet())
                .post("/api/v1/approvals/" + approvalId + "/" + decision)
                .then();
    }

    static ValidatableResponse find(String approvalId) {
        return TestAccounts.as(TestToken.withRole("approver"))
                .get("/api/v1/approvals/" + approvalId)
                .then();
    }

    static String approvalId(ValidatableResponse asked) {
        return asked.statusCode(202).extract().path("approvalId");
    }
}
