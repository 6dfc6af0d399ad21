package io.saldo.account.membership;

import static io.saldo.account.TestEvents.paymentFailed;
import static io.saldo.account.TestEvents.paymentPending;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.LIMIT;
import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.awaitFigure;
import static io.saldo.account.enterprise.TestEnterprises.UNIFIED;
import static io.saldo.account.enterprise.TestEnterprises.answer;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.account.enterprise.TestEnterprises;
import io.saldo.account.enterprise.TestEnterprises.Made;
import io.saldo.account.term.TestTerms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Nobody joins or leaves an enterprise while a payment may still come or credit is held for a term. */
@QuarkusTest
@AccountServiceTest
class OpenOrderServiceTest {

    private static final String PAYMENT = "A payment or a claim is under way.";
    private static final String TERM = "An order of a term waits for its invoice.";
    private static final String BALANCES = "The balances of the account are not all 0.";

    private final String term = TestEvents.id("trm");
    private Made enterprise;

    @BeforeEach
    void make() {
        enterprise = TestEnterprises.active();
    }

    @Test
    @DisplayName("E-6")
    void keepAnAccountFromJoining() {
        Registered account = withCash(enterprise.other());
        String payment = open(account);
        refused(enterprise.invite(account, UNIFIED), "E-6", PAYMENT);
        close(account, payment);
        String invitation =
                enterprise.invite(account, UNIFIED).statusCode(201).extract().path("id");
        hold(account);
        refused(answer(account.asOwner(), invitation, "accept"), "E-6", TERM);
        free(account);
        payment = open(account);
        refused(answer(account.asOwner(), invitation, "accept"), "E-6", PAYMENT);
        close(account, payment);
        answer(account.asOwner(), invitation, "accept").statusCode(200).body("state", equalTo("ACTIVE"));
    }

    @Test
    @DisplayName("E-6")
    void keepAnAccountFromBeingInvitedForATermToo() {
        Registered account = withCash(enterprise.other());
        hold(account);
        refused(enterprise.invite(account, UNIFIED), "E-6", TERM);
        free(account);
        enterprise.invite(account, UNIFIED).statusCode(201);
    }

    @Test
    @DisplayName("E-9")
    void keepAMemberFromLeaving() {
        Registered member = withCash(enterprise.member(UNIFIED));
        String payment = open(member);
        refused(enterprise.dissolve(member.asOwner(), member), "E-9", PAYMENT);
        refused(enterprise.dissolve(enterprise.main().asOwner(), member), "E-9", PAYMENT);
        close(member, payment);
        hold(member);
        refused(enterprise.dissolve(member.asOwner(), member), "E-9", TERM);
        free(member);
        enterprise.dissolve(member.asOwner(), member).statusCode(200).body("state", equalTo("DISSOLVED"));
    }

    private static Registered withCash(Registered account) {
        adjust(account, "cash", 200_000, "").statusCode(201);
        return account;
    }

    private static String open(Registered account) {
        String payment = TestEvents.id("pay");
        send(paymentPending(account.id(), payment, 1, "OPEN", 50_000));
        awaitObstacle(account, PAYMENT);
        return payment;
    }

    private static void close(Registered account, String payment) {
        send(paymentFailed(account.id(), payment, 50_000));
        awaitObstacle(account, BALANCES);
    }

    private void hold(Registered account) {
        send(TestTerms.requested(account, term));
        awaitFigure(account, "reserved", "119880");
    }

    private void free(Registered account) {
        send(TestTerms.refused(account, term));
        awaitFigure(account, "reserved", "0");
    }

    /** What keeps it from being deregistered tells whether the event has come. */
    private static void awaitObstacle(Registered account, String detail) {
        await().atMost(LIMIT)
                .untilAsserted(() -> assertEquals(
                        detail,
                        TestAccounts.asOperator()
                                .header("Idempotency-Key", TestEnterprises.key())
                                .body("{\"status\": \"DEREGISTERED\", \"reason\": \"x\", \"noRunningResources\": true}")
                                .post(account.path() + "/status")
                                .then()
                                .extract()
                                .path("detail")));
    }

    private static void refused(ValidatableResponse answer, String rule, String detail) {
        answer.statusCode(409)
                .body("type", equalTo("urn:saldo:problem:open-orders"))
                .body("rule", equalTo(rule))
                .body("detail", equalTo(detail));
    }
}
