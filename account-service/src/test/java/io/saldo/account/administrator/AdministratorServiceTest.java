package io.saldo.account.administrator;

import static io.saldo.account.enterprise.TestEnterprises.UNIFIED;
import static io.saldo.account.enterprise.TestEnterprises.key;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEventsRead;
import io.saldo.account.enterprise.TestEnterprises;
import io.saldo.account.enterprise.TestEnterprises.Made;
import io.saldo.test.token.TestToken;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class AdministratorServiceTest {

    private Made enterprise;
    private Registered main;
    private Registered managed;
    private Registered regular;

    @BeforeEach
    void make() {
        enterprise = TestEnterprises.active();
        main = enterprise.main();
        managed = enterprise.member(UNIFIED);
        regular = enterprise.member(UNIFIED);
    }

    @Tag("T-2")
    @Test
    @DisplayName("A-12")
    void mayReadAndSetButNeitherPayNorRelate() {
        regular.asOwner().get(managed.path()).then().statusCode(404);
        add(main.asOwner(), regular.cloudAccountId())
                .statusCode(201)
                .body("items.kind", containsInAnyOrder("SUPER", "REGULAR"));
        regular.asOwner().get(managed.path() + "/assets").then().statusCode(200);
        regular.asOwner()
                .body("{\"name\": \"renamed\"}")
                .patch(managed.path())
                .then()
                .statusCode(200);
        regular.asOwner()
                .body("{\"enabled\": true}")
                .put(managed.path() + "/settings/write-off-previous-bills")
                .then()
                .statusCode(200);
        add(regular.asOwner(), main.cloudAccountId()).statusCode(403);
        regular.asOwner()
                .header("Idempotency-Key", key())
                .body("{\"bills\": [{\"invoiceId\": \"inv-1\"}]}")
                .post(managed.path() + "/settlements")
                .then()
                .statusCode(403);
        regular.asOwner()
                .get("/api/v1/billing-accounts")
                .then()
                .body("items.id", hasItem(managed.id().toString()));
        TestEventsRead.await("account.changed", managed, "\"REGULAR\"");
        TestEventsRead.await("account.notice", managed, "\"ADMINISTRATOR_ADDED\"");
    }

    @Test
    @DisplayName("A-12")
    void losesItsRightsAtOnce() {
        add(managed.asOwner(), regular.cloudAccountId()).statusCode(201);
        revoke(regular.asOwner(), regular.cloudAccountId()).statusCode(403);
        revoke(TestAccounts.asOperator(), regular.cloudAccountId()).statusCode(400);
        revoke(main.asOwner(), regular.cloudAccountId()).statusCode(204);
        regular.asOwner().get(managed.path()).then().statusCode(404);
        revoke(main.asOwner(), regular.cloudAccountId()).statusCode(404);
        TestEventsRead.await("account.notice", managed, "\"ADMINISTRATOR_REVOKED\"");
        var told = TestEventsRead.await("account.changed", managed, "\"REGULAR\"");
        assertFalse(told.getLast().contains("\"REGULAR\""), told::getLast);
    }

    @Test
    @DisplayName("A-12")
    void keepsTheSuperAdministrator() {
        revoke(managed.asOwner(), main.cloudAccountId())
                .statusCode(409)
                .body("type", equalTo("urn:saldo:problem:administrator-not-revocable"));
        main.asOwner()
                .delete(main.path() + "/administrators/" + main.cloudAccountId())
                .then()
                .statusCode(409);
        main.asOwner()
                .get(main.path() + "/administrators")
                .then()
                .body("items.cloudAccountId", contains(main.cloudAccountId()))
                .body("items.kind", contains("SUPER"));
        main.asOwner().get(managed.path() + "/assets").then().statusCode(200);
    }

    @Test
    @DisplayName("A-12")
    void adds20AtOnceAndRefuses21Whole() {
        List<String> many = new ArrayList<>(IntStream.range(0, 19)
                .mapToObj(_ -> enterprise.member(UNIFIED).cloudAccountId())
                .toList());
        many.add(regular.cloudAccountId());
        List<String> oneMore = new ArrayList<>(many);
        oneMore.add(main.cloudAccountId());
        add(main.asOwner(), oneMore.toArray(String[]::new))
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:too-many-administrators"));
        regular.asOwner().get(managed.path()).then().statusCode(404);
        add(main.asOwner(), many.toArray(String[]::new)).statusCode(201);
        add(main.asOwner(), many.toArray(String[]::new)).statusCode(201);
        regular.asOwner().get(managed.path()).then().statusCode(200);
        List<String> shown = new ArrayList<>();
        for (String cursor = ""; cursor != null; ) {
            var page = main.asOwner()
                    .get(managed.path() + "/administrators?limit=7&cursor=" + cursor)
                    .then()
                    .extract();
            shown.addAll(page.path("items.cloudAccountId"));
            cursor = page.path("nextCursor");
        }
        assertEquals(shown.stream().distinct().sorted().toList(), shown, "newest first, then by id; each once");
        assertTrue(shown.containsAll(many), shown::toString);
    }

    @Test
    @DisplayName("A-8")
    void isOfTheSameEnterprise() {
        Registered outside = TestAccounts.enterprise("PREPAID", enterprise.number());
        add(main.asOwner(), regular.cloudAccountId(), outside.cloudAccountId())
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:not-in-enterprise"));
        regular.asOwner().get(managed.path()).then().statusCode(404);
        add(main.asOwner(), "nobody").statusCode(422);
        add(main.asOwner()).statusCode(400);
        add(TestAccounts.as(TestToken.ramUserOf(main.cloudAccountId(), "BillingFullAccess")), "x")
                .statusCode(403);
        add(outside.asOwner(), regular.cloudAccountId()).statusCode(404);
        outside.asOwner()
                .header("Idempotency-Key", key())
                .body("{\"cloudAccountIds\": [\"%s\"]}".formatted(regular.cloudAccountId()))
                .post(outside.path() + "/administrators")
                .then()
                .statusCode(422);
    }

    @Test
    @DisplayName("E-9")
    void managesNothingMoreOnceItHasLeft() {
        add(main.asOwner(), regular.cloudAccountId()).statusCode(201);
        enterprise.dissolve(regular.asOwner(), regular).statusCode(200);
        regular.asOwner().get(managed.path()).then().statusCode(404);
        main.asOwner().get(regular.path()).then().statusCode(404);
        main.asOwner().get(managed.path()).then().statusCode(200);
    }

    private ValidatableResponse add(RequestSpecification as, String... cloudAccounts) {
        String ids = String.join(
                ", ",
                List.of(cloudAccounts).stream().map(it -> "\"" + it + "\"").toList());
        return as.header("Idempotency-Key", key())
                .body("{\"cloudAccountIds\": [%s]}".formatted(ids))
                .post(managed.path() + "/administrators")
                .then();
    }

    private ValidatableResponse revoke(RequestSpecification as, String cloudAccount) {
        return as.delete(managed.path() + "/administrators/" + cloudAccount).then();
    }
}
