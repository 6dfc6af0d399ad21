package io.saldo.account.approval;

import static io.saldo.account.TestFigures.figure;
import static io.saldo.account.approval.TestApprovals.adjust;
import static io.saldo.account.approval.TestApprovals.approvalId;
import static io.saldo.account.approval.TestApprovals.approve;
import static io.saldo.account.approval.TestApprovals.decide;
import static io.saldo.account.approval.TestApprovals.find;
import static io.saldo.account.approval.TestApprovals.person;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestSettings;
import io.saldo.test.token.TestToken;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class ApprovalServiceTest {

    private static final int AT_ONCE = 8;

    private Registered account;
    private String ani;

    @BeforeEach
    void limit() {
        TestSettings.put("approval-limits", "{\"adjustment\": {\"IDR\": \"1000000\"}}")
                .statusCode(200);
        account = TestAccounts.prepaid();
        ani = person();
    }

    @AfterEach
    void noLimit() {
        TestSettings.put("approval-limits", "{}").statusCode(200);
    }

    @Test
    @DisplayName("A-15")
    void letsTheSecondOfTwoLargeAdjustmentsWaitForAnApprover() { // Ex:A-15
        adjust(ani, account, "one", 600_000).statusCode(201);
        String id = approvalId(
                adjust(ani, account, "two", 600_000).header("Location", startsWith("/api/v1/approvals/apr-")));
        adjust(ani, account, "two", 600_000)
                .statusCode(202)
                .header("Idempotent-Replay", "true")
                .body("approvalId", equalTo(id));
        assertEquals("600000", figure(account, "cashBalance"));
        find(id).statusCode(200)
                .body("kind", equalTo("ADJUSTMENT"))
                .body("state", equalTo("OPEN"))
                .body("amount.amount", equalTo("600000"))
                .body("request.asset", equalTo("CASH"))
                .body("requestedBy", equalTo(ani));
        adjust(ani, account, "rest", 400_000).statusCode(201);
        approve("budi", id).statusCode(200).body("state", equalTo("APPROVED")).body("decidedBy", equalTo("budi"));
        assertEquals("1600000", figure(account, "cashBalance"));
        approve("budi", id).statusCode(409).body("type", equalTo("urn:saldo:problem:approval-decided"));
        TestAccounts.asOperator()
                .get("/api/v1/services/account/audit-log?limit=2")
                .then()
                .body("items.actor", hasItem(ani + ", approved by budi"))
                .body("items.operation", hasItem("approve"));
    }

    @Test
    @DisplayName("A-15")
    void isNeverDecidedByWhoAsked() {
        String id = approvalId(adjust(ani, account, "large", 1_000_001));
        String both = TestToken.staff(ani, "operator", "approver");
        decide(both, id, "approve").statusCode(403).body("rule", equalTo("A-15"));
        decide(both, id, "reject").statusCode(403);
        decide(TestToken.withRole("operator"), id, "approve").statusCode(403);
        decide(TestToken.staff("budi", "approver"), "apr-none", "approve").statusCode(404);
        assertEquals("0", figure(account, "cashBalance"));
        decide(TestToken.staff("budi", "approver"), id, "reject")
                .statusCode(200)
                .body("state", equalTo("REJECTED"));
        approve("budi", id).statusCode(409);
        assertEquals("0", figure(account, "cashBalance"));
    }

    @Test
    @DisplayName("A-15")
    void isDecidedAgainOnTheStateOfThen() {
        adjust(ani, account, "fills", 1_000_000).statusCode(201);
        adjust(person(), account, "fills-too", 1_000_000).statusCode(201);
        String id = approvalId(adjust(ani, account, "empties", -1_500_000));
        adjust(person(), account, "spends", -900_000).statusCode(201);
        approve("budi", id).statusCode(422).body("type", equalTo("urn:saldo:problem:funds-below-zero"));
        find(id).body("state", equalTo("OPEN"))
                .body("refusal.type", equalTo("urn:saldo:problem:funds-below-zero"))
                .body("refusal.detail", startsWith("There is no more"));
        assertEquals("1100000", figure(account, "cashBalance"));
        adjust(person(), account, "again", 900_000).statusCode(201);
        approve("budi", id).statusCode(200).body("refusal", nullValue());
        assertEquals("500000", figure(account, "cashBalance"));
    }

    @Test
    @DisplayName("A-15")
    void isNotAskedForWhatIsRefusedAtOnce() {
        adjust(ani, account, "empties", -1_500_000).statusCode(422);
        TestAccounts.asOperator()
                .get("/api/v1/approvals?state=OPEN&limit=500")
                .then()
                .statusCode(200)
                .body("items.requestedBy", not(hasItem(ani)))
                .body("items.state", everyItem(equalTo("OPEN")));
        TestAccounts.asOperator().get("/api/v1/approvals?state=open").then().statusCode(400);
        account.asOwner().get("/api/v1/approvals").then().statusCode(403);
    }

    @Test
    @DisplayName("A-15")
    void countsTheDayOfAPersonExactlyHoweverManyComeAtOnce() throws InterruptedException {
        List<Integer> statuses;
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            statuses = threads
                    .invokeAll(IntStream.range(0, AT_ONCE)
                            .mapToObj(at -> (java.util.concurrent.Callable<Integer>)
                                    () -> adjust(ani, account, "at-once-" + at, 300_000)
                                            .extract()
                                            .statusCode())
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
        assertEquals(3, statuses.stream().filter(status -> status == 201).count(), statuses::toString);
        assertEquals(5, statuses.stream().filter(status -> status == 202).count(), statuses::toString);
        assertEquals("900000", figure(account, "cashBalance"));
    }
}
