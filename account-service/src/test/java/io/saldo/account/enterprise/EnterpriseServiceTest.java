package io.saldo.account.enterprise;

import static io.saldo.account.enterprise.TestEnterprises.apply;
import static io.saldo.account.enterprise.TestEnterprises.key;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEventsRead;
import io.saldo.test.token.TestToken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class EnterpriseServiceTest {

    @Test
    @DisplayName("E-1")
    void worksOnceAnOperatorApprovesIt() {
        Registered main = TestAccounts.enterprise("PREPAID", TestEnterprises.number());
        String id = apply(main.asOwner(), main, "one", "")
                .statusCode(201)
                .body("id", startsWith("ent-"))
                .body("state", equalTo("APPLIED"))
                .body("mainAccount", equalTo(main.id().toString()))
                .extract()
                .path("id");
        apply(main.asOwner(), main, "one", "").statusCode(201).header("Idempotent-Replay", "true");
        apply(main.asOwner(), main, "two", "").statusCode(409).body("type", equalTo(problem("enterprise-exists")));
        decide(main.asOwner(), id, "approve", "{}").statusCode(403);
        decide(TestAccounts.asOperator(), id, "approve", "{}").statusCode(400);
        decide(TestAccounts.asOperator(), id, "approve", "{\"reason\": \"checked\"}")
                .statusCode(200)
                .body("state", equalTo("ACTIVE"));
        decide(TestAccounts.asOperator(), id, "approve", "{\"reason\": \"twice\"}")
                .statusCode(200);
        decide(TestAccounts.asOperator(), id, "reject", "{\"reason\": \"late\"}")
                .statusCode(409)
                .body("type", equalTo(problem("enterprise-decided")));
        var told =
                TestEventsRead.await("account.changed", main, "\"enterprise\"").getLast();
        assertTrue(told.contains("\"role\":\"MAIN\",\"policy\":null,\"mainAccount\":\"" + main.id()), told);
        TestEventsRead.await("account.notice", main, "\"RELATION_CHANGED\"");
    }

    @Test
    @DisplayName("E-1")
    void mayBeAppliedForAgainAfterARejection() {
        Registered main = TestAccounts.enterprise("PREPAID", TestEnterprises.number());
        String id = apply(main.asOwner(), main, key(), "").extract().path("id");
        decide(TestAccounts.asOperator(), id, "reject", "{\"reason\": \"papers\"}")
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("reason", equalTo("papers"));
        apply(main.asOwner(), main, key(), "").statusCode(201);
        Registered person = TestAccounts.prepaid();
        apply(person.asOwner(), person, key(), "")
                .statusCode(422)
                .body("type", equalTo(problem("not-for-this-account")))
                .body("rule", equalTo("E-1"));
    }

    @Test
    @DisplayName("A-14")
    void isListedForWhoeverHasToDoWithIt() {
        var enterprise = TestEnterprises.active();
        Registered invited = enterprise.other();
        enterprise.invite(invited, TestEnterprises.UNIFIED).statusCode(201);
        TestEnterprises.active();
        list(enterprise.main().asOwner(), "").statusCode(200).body("items.id", contains(enterprise.id()));
        list(invited.asOwner(), "?state=ACTIVE").body("items.id", contains(enterprise.id()));
        list(invited.asOwner(), "?state=APPLIED").body("items", hasSize(0));
        list(invited.asOwner(), "?state=applied").statusCode(400);
        list(TestAccounts.prepaid().asOwner(), "").statusCode(200).body("items", hasSize(0));
        String next = list(TestAccounts.asOperator(), "?limit=1")
                .body("items", hasSize(1))
                .extract()
                .path("nextCursor");
        list(TestAccounts.asOperator(), "?limit=1&cursor=" + next)
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    @DisplayName("A-14")
    void isShownToItsMainAccountAndToItsMembers() {
        var enterprise = TestEnterprises.active();
        Registered member = enterprise.member(TestEnterprises.UNIFIED);
        enterprise.member(TestEnterprises.UNIFIED);
        get(enterprise.main().asOwner(), enterprise.id()).statusCode(200).body("members", hasSize(2));
        get(member.asOwner(), enterprise.id())
                .statusCode(200)
                .body("members", hasSize(1))
                .body("members[0].cloudAccountId", equalTo(member.cloudAccountId()));
        get(TestAccounts.prepaid().asOwner(), enterprise.id()).statusCode(404);
        get(TestAccounts.asOperator(), "ent-none").statusCode(404);
        Registered stranger = TestAccounts.enterprise("PREPAID", TestEnterprises.number());
        apply(stranger.asOwner(), member, key(), "").statusCode(404);
        apply(TestAccounts.as(TestToken.ramUserOf(stranger.cloudAccountId(), "BillingFullAccess")), stranger, key(), "")
                .statusCode(403);
    }

    private static ValidatableResponse list(RequestSpecification as, String query) {
        return as.get("/api/v1/enterprises" + query).then();
    }

    private static ValidatableResponse get(RequestSpecification as, String id) {
        return as.get("/api/v1/enterprises/" + id).then();
    }

    private static ValidatableResponse decide(RequestSpecification as, String id, String how, String body) {
        return as.header("Idempotency-Key", key())
                .body(body)
                .post("/api/v1/enterprises/" + id + "/" + how)
                .then();
    }

    private static String problem(String name) {
        return "urn:saldo:problem:" + name;
    }
}
