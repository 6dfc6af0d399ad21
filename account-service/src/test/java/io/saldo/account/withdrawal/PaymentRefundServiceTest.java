package io.saldo.account.withdrawal;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.idr;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.awaitFigure;
import static io.saldo.account.TestFigures.figure;
import static io.saldo.account.refund.TestRefunds.awaitState;
import static io.saldo.account.refund.TestRefunds.booked;
import static io.saldo.account.refund.TestRefunds.done;
import static io.saldo.account.refund.TestRefunds.refund;
import static io.saldo.account.refund.TestRefunds.refunded;
import static io.saldo.account.refund.TestRefunds.refunds;
import static io.saldo.account.refund.TestRefunds.toppedUp;
import static io.saldo.account.refund.TestRefunds.withdraw;
import static io.saldo.account.refund.TestRefunds.withdrawn;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.account.TestEventsRead;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.test.token.TestToken;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class PaymentRefundServiceTest {

    private static final int CALLS = 200;
    private static final int AT_ONCE = 16;

    @Inject
    UnitOfWork unitOfWork;

    private Registered account;
    private String payment;

    @BeforeEach
    void topUp() {
        account = TestAccounts.prepaid();
        payment = toppedUp(account, 50000);
    }

    @Test
    @DisplayName("O-9")
    void givesAPaymentBackInPartsWithAllOfItsTax() { // Ex:O-9b
        String first = refund(account, payment, "one", 33333)
                .statusCode(201)
                .body("kind", equalTo("PAYMENT_REFUND"))
                .body("tax.amount", equalTo("3666"))
                .body("source.id", equalTo(payment))
                .extract()
                .path("refundId");
        refund(account, payment, "one", 33333).statusCode(201).header("Idempotent-Replay", "true");
        refund(account, payment, "more", 16668)
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:amount-above-payment"));
        refund(account, payment, "two", 16667).statusCode(201).body("tax.amount", equalTo("1834"));
        send(refunded(account, first, done(1, payment, 33333, 3666)));
        awaitState(account, first, "DONE");
        assertEquals("16667", figure(account, "withdrawing"));
        assertEquals(
                List.of(
                        "REFUND: CASH_OWN +33333; WITHDRAWING -33333",
                        "REFUND: WITHDRAWING +33333; TAX_PAYABLE +3666; CLEARING_GATEWAY -36999"),
                booked(unitOfWork, account, first));
        refunds(account).body("items.state", contains("EXECUTING", "DONE"));
    }

    /** Nobody pays any more, but money that was on its way comes all the same; it is in the account, and goes back. */
    @Test
    @DisplayName("A-11")
    void sendsBackWhatCameToADeregisteredAccountWhenAnOperatorAsks() {
        account = TestAccounts.prepaid();
        TestAccounts.asOperator()
                .header("Idempotency-Key", "gone")
                .body("{\"status\": \"DEREGISTERED\", \"reason\": \"test\", \"noRunningResources\": true}")
                .post(account.path() + "/status")
                .then()
                .statusCode(200);
        payment = toppedUp(account, 50000);
        refund(account, payment, "owner", 20000)
                .statusCode(409)
                .body("type", equalTo("urn:saldo:problem:account-deregistered"));
        refund(TestAccounts.asOperator(), payment, "operator", 20000).statusCode(201);
        TestAccounts.asOperator()
                .header("Idempotency-Key", "rest")
                .body("{\"amount\": %s, \"reason\": \"came late\"}".formatted(idr(25000)))
                .post(account.path() + "/withdrawals")
                .then()
                .statusCode(201);
        adjust(account, "in", 1, "").statusCode(409);
        adjust(account, "out", -5000, "").statusCode(201);
        assertEquals("0", figure(account, "cashBalance"));
        TestAccounts.asOperator()
                .queryParam("limit", 500)
                .get("/api/v1/services/account/audit-log")
                .then()
                .body(
                        "items.findAll { it.billingAccountId == '%s' }.operation".formatted(account.id()),
                        hasItem("credit-deregistered-account"));
    }

    @Test
    @DisplayName("O-4")
    void takesFromThisPaymentOnlyAndLeavesWhatIsOwed() {
        String other = toppedUp(account, 20000);
        send(chargeAccrued(account.id(), "2026-09", 1, "60000.0000000000"));
        awaitFigure(account, "unsettledPreviousMonths", "60000");
        // 70,000 less 60,000, and nothing for the days to come: that usage is of another week.
        refund(account, payment, "debts", 10001)
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:amount-above-withdrawable"));
        refund(account, payment, "fits", 10000).statusCode(201).body("legs.paymentId", contains(payment));
        assertEquals(
                false,
                TestEventsRead.await("refund.requested", account, payment)
                        .toString()
                        .contains(other));
    }

    @Test
    @DisplayName("A-14")
    void isForWhoeverMayTakeMoneyOutOfItsAccount() {
        refund(TestAccounts.prepaid().asOwner(), payment, "other", 1).statusCode(404);
        refund(account.asOwner(), TestEvents.id("pay"), "unknown", 1).statusCode(404);
        refund(account.asOwner(), "pay-none", "malformed", 1).statusCode(404);
        refund(
                        TestAccounts.as(TestToken.ramUserOf(account.cloudAccountId(), "ModifyBillingAccount")),
                        payment,
                        "ram",
                        1)
                .statusCode(403);
        refund(account, payment, "nothing", 0).statusCode(400);
        TestAccounts.asOperator()
                .header("Idempotency-Key", "operator")
                .body("{\"amount\": %s}".formatted(idr(1)))
                .post("/api/v1/payments/" + payment + "/refunds")
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName("O-2")
    void leavesExactlyWhatMustStayUnderManyAtOnce() throws Exception {
        send(chargeAccrued(account.id(), "2026-09", 1, "49005.0000000000"));
        awaitFigure(account, "unsettledPreviousMonths", "49005");
        Map<Integer, Integer> statuses =
                statuses(i -> refund(account, payment, "k" + i, 10).extract().statusCode());
        assertEquals(Map.of(201, 99, 422, CALLS - 99), statuses);
        assertEquals("49010", figure(account, "cashBalance"));
        assertEquals("990", figure(account, "withdrawing"));
        assertEquals("5", figure(account, "availableCredit"));
    }

    @Test
    @DisplayName("O-8")
    void takesOneOfManyWithdrawalsAtOnce() throws Exception {
        Map<Integer, Integer> statuses =
                statuses(i -> withdraw(account, "w" + i, 10).extract().statusCode());
        assertEquals(Map.of(201, 1, 409, CALLS - 1), statuses);
        assertEquals("49990", figure(account, "cashBalance"));
    }

    @Test
    @DisplayName("O-8")
    void goesOnBesideAWithdrawal() {
        withdrawn(account, "all-but-one", 49999);
        refund(account, payment, "rest", 1).statusCode(201);
        assertEquals("0", figure(account, "cashBalance"));
        assertEquals("50000", figure(account, "withdrawing"));
    }

    /** How many of the calls at once were answered with which status. */
    private static Map<Integer, Integer> statuses(IntUnaryOperator call) throws Exception {
        Map<Integer, Integer> counted = new TreeMap<>();
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Integer>> all = IntStream.range(0, CALLS)
                    .mapToObj(i -> (Callable<Integer>) () -> call.applyAsInt(i))
                    .toList();
            for (var answer : pool.invokeAll(all)) {
                counted.merge(answer.get(), 1, Integer::sum);
            }
        }
        return counted;
    }
}
