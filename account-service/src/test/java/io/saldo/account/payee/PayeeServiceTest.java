package io.saldo.account.payee;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.awaitFigure;
import static io.saldo.account.enterprise.TestEnterprises.UNIFIED;
import static io.saldo.account.enterprise.TestEnterprises.key;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
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
import io.saldo.account.TestFigures;
import io.saldo.account.enterprise.TestEnterprises;
import io.saldo.account.enterprise.TestEnterprises.Made;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.test.token.TestToken;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class PayeeServiceTest {

    private static final String NOVEMBER = "2026-10-31T17:00:00Z";
    private static final int ROUNDS = 20;

    @Inject
    BeginPaying begin;

    @Inject
    UnitOfWork unitOfWork;

    private Made enterprise;
    private Registered main;
    private Registered p;
    private Registered q;

    @BeforeEach
    void make() {
        enterprise = TestEnterprises.active();
        main = enterprise.main();
        p = enterprise.member(UNIFIED);
        q = enterprise.member(UNIFIED);
    }

    @Test
    @DisplayName("E-14")
    void paysForMoreFromThe1stOfNextMonth() {
        add(main.asOwner(), main, "one", p, q)
                .statusCode(201)
                .body("items", hasSize(3))
                .body("items.findAll { it.type == 'UNIFIED' }.effectiveFrom", contains(NOVEMBER, NOVEMBER))
                .body("items.findAll { it.type == 'UNIFIED' }.state", contains("PENDING", "PENDING"));
        add(main.asOwner(), main, "one", p, q).statusCode(201).header("Idempotent-Replay", "true");
        String cursor = main.asOwner()
                .get(main.path() + "/payees?limit=2")
                .then()
                .body("items.type", contains("UNIFIED", "UNIFIED"))
                .extract()
                .path("nextCursor");
        main.asOwner()
                .get(main.path() + "/payees?limit=2&cursor=" + cursor)
                .then()
                .body("items.type", contains("OWN"))
                .body("nextCursor", nullValue());
        p.asOwner()
                .get(p.path() + "/payees")
                .then()
                .body("items[0].type", equalTo("OWN"))
                .body("items[0].effectiveFrom", nullValue())
                .body("items[0].effectiveTo", equalTo(NOVEMBER))
                .body("items[0].state", equalTo("VALID"));
        TestEventsRead.await("account.changed", p, "\"effectiveTo\":\"" + NOVEMBER);
        TestEventsRead.await(
                "account.changed",
                main,
                "\"cloudAccountId\":\"%s\",\"type\":\"UNIFIED\",\"effectiveFrom\":\"%s\""
                        .formatted(q.cloudAccountId(), NOVEMBER));
        TestEventsRead.await("account.notice", p, "\"PAYER_CHANGED\"");
    }

    @Test
    @DisplayName("Ex:E-14c")
    void replacesAPendingPayerByALaterOne() {
        move(main.asOwner(), main, p).statusCode(200).body("effectiveFrom", equalTo(NOVEMBER));
        move(main.asOwner(), main, p).statusCode(200);
        move(main.asOwner(), main, q).statusCode(200);
        main.asOwner()
                .get("/api/v1/cloud-accounts/" + main.cloudAccountId())
                .then()
                .body("billingAccountId", equalTo(main.id().toString()))
                .body("payers.billingAccountId", contains(main.id().toString(), q.id().toString()));
        await().untilAsserted(() -> {
            var told = TestEventsRead.await("account.changed", p, "\"UNIFIED\"");
            assertEquals(
                    1, told.stream().filter(it -> it.contains("\"UNIFIED\"")).count());
            assertFalse(told.getLast().contains("\"UNIFIED\""), told::getLast);
        });
        move(main.asOwner(), main, main).statusCode(200).body("effectiveTo", nullValue());
    }

    @Test
    @DisplayName("A-14")
    void needsTheRightOnBothAccounts() {
        move(p.asOwner(), main, p).statusCode(404);
        move(p.asOwner(), p, q).statusCode(404);
        move(TestAccounts.as(TestToken.ramUserOf(main.cloudAccountId(), "BillingFullAccess")), main, p)
                .statusCode(403);
        add(p.asOwner(), p, key(), q).statusCode(404);
        move(TestAccounts.asOperator(), p, q).statusCode(400);
        add(main.asOwner(), main, key()).statusCode(400);
        main.asOwner()
                .body("{\"cloudAccountIds\": []}")
                .post(main.path() + "/payees")
                .then()
                .statusCode(428);
        Registered stranger = TestAccounts.enterprise("PREPAID", enterprise.number());
        stranger.asOwner()
                .header("Idempotency-Key", key())
                .body("{\"cloudAccountIds\": [\"%s\"]}".formatted(stranger.cloudAccountId()))
                .post(stranger.path() + "/payees")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:not-in-enterprise"));
    }

    @Test
    @DisplayName("E-14")
    void keepsOneOfTwoThatAreAskedAtOnce() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                Callable<Integer> toP =
                        () -> move(main.asOwner(), main, p).extract().statusCode();
                Callable<Integer> toQ =
                        () -> move(main.asOwner(), main, q).extract().statusCode();
                var answers = pool.invokeAll(List.of(toP, toQ)).stream()
                        .map(Future::resultNow)
                        .toList();
                assertEquals(List.of(200, 200), answers, "round " + round);
                main.asOwner()
                        .get("/api/v1/cloud-accounts/" + main.cloudAccountId())
                        .then()
                        .body("payers.type", contains("OWN", "UNIFIED"))
                        .body("payers.effectiveFrom", contains(nullValue(), equalTo(NOVEMBER)));
            }
        }
    }

    @Test
    @DisplayName("S-27")
    void followsTheStateOfTheNewPayerFromTheStartOfTheLink() {
        move(main.asOwner(), q, p).statusCode(200);
        send(chargeAccrued(q.id(), "2026-10", 1, "30000.0000000000"));
        TestEventsRead.await("service.suspended", q, "NO_GRACE");
        begin(p);
        String resumed =
                TestEventsRead.await("service.resumed", p, "\"version\":1").getLast();
        assertTrue(resumed.contains("\"%s\"".formatted(q.cloudAccountId())), resumed);
        assertTrue(resumed.contains("\"effectiveAt\":\"" + NOVEMBER), resumed);

        send(chargeAccrued(p.id(), "2026-10", 1, "30000.0000000000"));
        TestEventsRead.await("service.suspended", p, "\"version\":2");
        begin(p);
        String suspended =
                TestEventsRead.await("service.suspended", p, "\"version\":3").getLast();
        assertTrue(suspended.contains("\"%s\"".formatted(q.cloudAccountId())), suspended);
    }

    @Test
    @DisplayName("S-27")
    void tellsThePlatformNothingWhileBothRun() {
        move(main.asOwner(), q, p).statusCode(200);
        begin(p);
        TestFigures.adjust(p, "some", 5, "").statusCode(201);
        awaitFigure(p, "cashBalance", "5");
        p.asOwner()
                .get(p.path() + "/settings/service-suspension")
                .then()
                .statusCode(200)
                .body("command", nullValue());
    }

    private void begin(Registered payer) {
        Loop.await(() -> unitOfWork.run(
                () -> begin.lock(payer.id()).chain(() -> begin.run(payer.id(), Instant.parse(NOVEMBER)))));
    }

    private static ValidatableResponse move(RequestSpecification as, Registered moved, Registered payer) {
        return as.body("{\"billingAccountId\": \"%s\"}".formatted(payer.id()))
                .put("/api/v1/cloud-accounts/" + moved.cloudAccountId() + "/payer")
                .then();
    }

    private static ValidatableResponse add(
            RequestSpecification as, Registered payer, String key, Registered... payees) {
        String ids = String.join(
                ", ",
                List.of(payees).stream()
                        .map(it -> "\"" + it.cloudAccountId() + "\"")
                        .toList());
        return as.header("Idempotency-Key", key)
                .body("{\"cloudAccountIds\": [%s]}".formatted(ids))
                .post(payer.path() + "/payees")
                .then();
    }
}
