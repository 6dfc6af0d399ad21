package io.saldo.account.membership;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.LIMIT;
import static io.saldo.account.TestFigures.awaitFigure;
import static io.saldo.account.enterprise.TestEnterprises.TRUSTEESHIP;
import static io.saldo.account.enterprise.TestEnterprises.UNIFIED;
import static io.saldo.account.enterprise.TestEnterprises.answer;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEventsRead;
import io.saldo.account.enterprise.TestEnterprises;
import io.saldo.account.enterprise.TestEnterprises.Made;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.test.event.OutgoingEvent;
import io.saldo.test.token.TestToken;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class InvitationServiceTest {

    private static final int ROUNDS = 10;

    @Inject
    ExpireInvitations expire;

    @Inject
    UnitOfWork unitOfWork;

    private Made enterprise;

    @BeforeEach
    void make() {
        enterprise = TestEnterprises.active();
    }

    @Test
    @DisplayName("E-3")
    void becomesActiveWhenTheMemberAccepts() {
        Registered member = enterprise.other();
        String id = enterprise
                .invite(member, UNIFIED)
                .statusCode(201)
                .body("id", startsWith("ivt-"))
                .body("state", equalTo("CONFIRMING"))
                .body("features", contains("unifiedPayment", "creditSharing"))
                .body("expiresAt", equalTo("2026-10-15T00:00:00Z"))
                .extract()
                .path("id");
        TestEventsRead.await("account.notice", member, "\"invitationId\":\"" + id);
        enterprise.invite(member, UNIFIED).statusCode(409).body("type", equalTo(problem("already-invited")));
        answer(enterprise.main().asOwner(), id, "accept").statusCode(404);
        answer(TestAccounts.as(TestToken.ramUserOf(member.cloudAccountId(), "BillingFullAccess")), id, "accept")
                .statusCode(403);
        answer(TestAccounts.asOperator(), id, "accept").statusCode(400);
        answer(member.asOwner(), id, "accept").statusCode(200).body("state", equalTo("ACTIVE"));
        answer(member.asOwner(), id, "accept").statusCode(409).body("type", equalTo(problem("relation-not-open")));
        String told = TestEventsRead.await("account.changed", member, "\"enterprise\"")
                .getLast();
        assertTrue(told.contains("\"role\":\"MEMBER\",\"policy\":\"FINANCIAL_MANAGEMENT\""), told);
        assertTrue(told.contains("\"features\":[\"unifiedPayment\",\"creditSharing\"]"), told);
        assertTrue(told.contains("\"alertsTo\":\"" + member.id()), told);
        assertTrue(told.contains(superOf(enterprise.main())), told);
        TestEventsRead.await(
                "account.changed", enterprise.main(), "\"features\":[\"unifiedPayment\",\"creditSharing\"]");
        TestEventsRead.await("account.notice", enterprise.main(), "\"state\":\"ACTIVE\"");
    }

    @Test
    @DisplayName("E-3")
    void endsByRejectionByCancellationAndByItself() {
        Registered member = enterprise.other();
        answer(member.asOwner(), invited(member), "reject").statusCode(200).body("state", equalTo("REJECTED"));
        answer(enterprise.main().asOwner(), invited(member), "cancel").body("state", equalTo("CANCELED_BY_MAIN"));
        answer(member.asOwner(), invited(member), "cancel").body("state", equalTo("CANCELED_BY_MEMBER"));
        String open = invited(member);
        answer(TestAccounts.prepaid().asOwner(), open, "cancel").statusCode(404);
        assertEquals(Optional.of(Instant.parse("2026-10-15T00:00:00Z")), expire(member, "2026-10-14T23:59:59Z"));
        assertEquals(Optional.empty(), expire(member, "2026-10-15T00:00:00Z"));
        member.asOwner()
                .get("/api/v1/invitations/" + open)
                .then()
                .statusCode(200)
                .body("state", equalTo("EXPIRED"));
        answer(member.asOwner(), open, "accept").statusCode(409);
        TestEventsRead.await("account.notice", enterprise.main(), "\"state\":\"EXPIRED\"");
        invited(member);
    }

    @Test
    @DisplayName("E-6")
    void isRefusedToWhomItDoesNotFit() {
        Registered member = enterprise.member(UNIFIED);
        enterprise.invite(member, UNIFIED).statusCode(409).body("type", equalTo(problem("in-relationship")));
        enterprise.invite(enterprise.main(), UNIFIED).statusCode(409);
        enterprise.invite(TestEnterprises.active().main(), UNIFIED).statusCode(409);
        enterprise
                .invite(
                        TestAccounts.ecosystem(),
                        "\"policy\": \"FINANCIAL_MANAGEMENT\", \"features\":" + " [\"discountSharing\"]")
                .statusCode(422)
                .body("rule", equalTo("E-6"));
        Registered stranger = TestAccounts.enterprise("PREPAID", TestEnterprises.number());
        enterprise.invite(stranger, UNIFIED).statusCode(422).body("type", equalTo(problem("other-legal-entity")));
        enterprise
                .invite(stranger, "\"policy\": \"FINANCIAL_MANAGEMENT\"")
                .statusCode(422)
                .body("rule", equalTo("E-5"));
        enterprise.invite(stranger, UNIFIED.replace("credit", "debit")).statusCode(400);
        enterprise.invite(enterprise.main().asOwner(), "nobody", UNIFIED).statusCode(404);
        enterprise
                .invite(stranger.asOwner(), stranger.cloudAccountId(), UNIFIED)
                .statusCode(404);
        Registered overdue = enterprise.other();
        String asked = invited(overdue);
        send(chargeAccrued(overdue.id(), "2026-10", 1, "1.0000000000"));
        awaitFigure(overdue, "availableCredit", "-1");
        answer(overdue.asOwner(), asked, "accept").statusCode(409).body("type", equalTo(problem("account-overdue")));
    }

    @Test
    @DisplayName("E-7")
    void letsTheMainAccountPayAndBeToldFromTheNextDay() {
        Registered member = enterprise.member(TRUSTEESHIP);
        String told = TestEventsRead.await("account.changed", member, "\"TRUSTEESHIP\"")
                .getLast();
        assertTrue(told.contains("\"alertsTo\":\"" + enterprise.main().id()), told);
        assertTrue(
                told.contains("\"type\":\"OWN\",\"effectiveFrom\":null,\"effectiveTo\":\"2026-10-01T17:00:00Z\""),
                told);
        TestEventsRead.await(
                "account.changed",
                enterprise.main(),
                "\"cloudAccountId\":\"%s\",\"type\":\"TRUSTEESHIP\",\"effectiveFrom\":\"2026-10-01T17:00:00Z\""
                        .formatted(member.cloudAccountId()));
        TestEventsRead.await("account.notice", member, "\"PAYER_CHANGED\"");
        enterprise
                .main()
                .asOwner()
                .body("{\"billingAccountId\": \"%s\"}".formatted(member.id()))
                .put("/api/v1/cloud-accounts/" + member.cloudAccountId() + "/payer")
                .then()
                .statusCode(409)
                .body("type", equalTo(problem("in-trusteeship")));
    }

    @Test
    @DisplayName("E-9")
    void leavesOnlyWhoIsNotOverdue() {
        Registered member = enterprise.member(TRUSTEESHIP);
        send(chargeAccrued(member.id(), "2026-10", 1, "1.0000000000"));
        awaitFigure(member, "availableCredit", "-1");
        enterprise.dissolve(member.asOwner(), member).statusCode(409).body("rule", equalTo("E-9"));
        io.saldo.account.TestFigures.adjust(member, "pays", 5, "").statusCode(201);
        enterprise.dissolve(TestAccounts.prepaid().asOwner(), member).statusCode(404);
        enterprise.dissolve(TestAccounts.asOperator(), member).statusCode(400);
        enterprise.dissolve(member.asOwner(), member).statusCode(200).body("state", equalTo("DISSOLVED"));
        enterprise.dissolve(member.asOwner(), member).statusCode(404);
        String told =
                TestEventsRead.await("account.changed", member, "\"SUPER\"").getLast();
        assertTrue(!told.contains("\"SUPER\"") && !told.contains("\"enterprise\""), told);
        assertTrue(told.contains("\"type\":\"OWN\",\"effectiveFrom\":null}"), told);
        assertTrue(told.contains("\"alertsTo\":\"" + member.id()), told);
        member.asOwner().get(member.path()).then().statusCode(200);
        enterprise.main().asOwner().get(member.path()).then().statusCode(404);
        enterprise.member(member, UNIFIED);
    }

    @Test
    @DisplayName("E-9")
    void leavesOnlyWhoCanPayForItself() {
        Registered postpaid = TestAccounts.enterprise("POSTPAID", enterprise.number());
        enterprise.member(postpaid, UNIFIED);
        enterprise
                .dissolve(postpaid.asOwner(), postpaid)
                .statusCode(422)
                .body("type", equalTo(problem("no-payment-method")));
        send(OutgoingEvent.of("payment-methods.changed", postpaid.id().toString(), """
                {"billingAccountId": "%s", "version": 1, "methods": [{"methodId": "mth-1", "kind": "CARD",
                 "label": "Visa 4242", "default": true, "chargeable": true}]}
                """.formatted(postpaid.id())));
        await().atMost(LIMIT)
                .untilAsserted(
                        () -> enterprise.dissolve(postpaid.asOwner(), postpaid).body("state", equalTo("DISSOLVED")));
    }

    /** Two enterprises of one owner ask the same account, which accepts both at once. */
    @Test
    @DisplayName("E-6")
    void isAcceptedFromOneOfTwo() throws Exception {
        Registered secondMain = TestAccounts.ofEntity(enterprise.number());
        String secondId = TestEnterprises.apply(
                        TestAccounts.asOperator(), secondMain, TestEnterprises.key(), ", \"reason\": \"x\"")
                .extract()
                .path("id");
        var second = new Made(secondId, secondMain, enterprise.number());
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                Registered member = enterprise.other();
                String one = enterprise.invite(member, TRUSTEESHIP).extract().path("id");
                String other = second.invite(member, TRUSTEESHIP).extract().path("id");
                List<Callable<Integer>> both = List.of(accepting(member, one), accepting(member, other));
                var answers = pool.invokeAll(both).stream()
                        .map(Future::resultNow)
                        .sorted()
                        .toList();
                assertEquals(List.of(200, 409), answers, "round " + round);
                member.asOwner()
                        .get("/api/v1/cloud-accounts/" + member.cloudAccountId())
                        .then()
                        .body("payers.type", contains("OWN", "TRUSTEESHIP"));
            }
        }
    }

    private static Callable<Integer> accepting(Registered member, String invitation) {
        return () -> answer(member.asOwner(), invitation, "accept").extract().statusCode();
    }

    private String invited(Registered member) {
        return enterprise.invite(member, UNIFIED).statusCode(201).extract().path("id");
    }

    private Optional<Instant> expire(Registered member, String at) {
        return Loop.await(() ->
                unitOfWork.run(() -> expire.lock(member.id()).chain(() -> expire.run(member.id(), Instant.parse(at)))));
    }

    private static String superOf(Registered main) {
        return "{\"cloudAccountId\":\"" + main.cloudAccountId() + "\",\"kind\":\"SUPER\"}";
    }

    private static String problem(String name) {
        return "urn:saldo:problem:" + name;
    }
}
