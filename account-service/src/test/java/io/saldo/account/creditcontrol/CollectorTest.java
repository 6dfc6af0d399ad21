package io.saldo.account.creditcontrol;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.chargeFailed;
import static io.saldo.account.TestEvents.invoiceIssued;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.assets;
import static io.saldo.account.TestFigures.awaitFigure;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestCredit;
import io.saldo.account.TestEvents;
import io.saldo.account.TestEventsRead;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who pays the bills that are open while an account comes under credit control, or out of it. */
@QuarkusTest
@AccountServiceTest
class CollectorTest {

    private static final Instant NOW = Instant.parse("2026-10-01T00:00:00Z");

    @Inject
    UnitOfWork unitOfWork;

    @Test
    @DisplayName("W-15")
    void hasASavedMethodChargedOnceCreditControlEnds() {
        Registered account = TestAccounts.creditControlled();
        String bill = openBill(account);
        TestEventsRead.await("payment.due", account, "\"collect\":\"CUSTOMER\"");
        TestCredit.end(account).statusCode(200);
        List<String> due = TestEventsRead.await("payment.due", account, "\"collect\":\"AUTO\"");
        assertEquals(2, due.size());
        assertTrue(due.getLast().contains("\"version\":2"), due::getLast);
        assertTrue(due.getLast().contains("\"amount\":\"77\""), due::getLast);
        send(chargeFailed(account.id(), bill));
        awaitFigure(account, "overdueAmount", "77");
    }

    @Test
    @DisplayName("W-15")
    void leavesItToTheCustomerOnceCreditControlBegins() {
        Registered account = TestAccounts.enterprise("POSTPAID", TestCredit.entity(1000));
        String bill = openBill(account);
        TestEventsRead.await("payment.due", account, "\"collect\":\"AUTO\"");
        send(chargeFailed(account.id(), bill));
        awaitFigure(account, "overdueAmount", "77");
        TestCredit.offer(account, 30).statusCode(200);
        TestCredit.limit(account, 100).statusCode(200);
        TestCredit.confirm(account).statusCode(200);
        List<String> due = TestEventsRead.await("payment.due", account, "\"collect\":\"CUSTOMER\"");
        assertEquals(2, due.size());
        assertTrue(due.getLast().contains("\"version\":2"), due::getLast);
        assets(account).body("overdue", equalTo(false));
    }

    /** A refund of this month covers the bill of last month without settling it (W-6). */
    @Test
    @DisplayName("C-6")
    void countsWhatFailedBeforeFromTheReturnOn() {
        Registered account = TestAccounts.enterprise("POSTPAID", TestCredit.entity(1000));
        send(chargeFailed(account.id(), openBill(account)));
        awaitFigure(account, "overdueAmount", "77");
        failedADayEarlier(account);
        TestCredit.offer(account, 30).statusCode(200);
        TestCredit.limit(account, 100).statusCode(200);
        TestCredit.confirm(account).statusCode(200);
        assertEquals(NOW.minus(1, ChronoUnit.DAYS), overdueSince(account));
        refund(account, 77);
        TestCredit.limit(account, 0).statusCode(200);
        TestCredit.end(account).statusCode(200);
        assertEquals(NOW, overdueSince(account));
        assets(account).body("overdue", equalTo(true)).body("overdueAmount.amount", equalTo("77"));
    }

    private static void refund(Registered account, long amount) {
        TestAccounts.asOperator()
                .header("Idempotency-Key", "refund")
                .body("{\"amount\": %s, \"asset\": \"CREDIT_REFUND\", \"month\": \"2026-10\", \"reason\": \"x\"}"
                        .formatted(TestEvents.idr(amount)))
                .post(account.path() + "/adjustments")
                .then()
                .statusCode(201);
    }

    private static String openBill(Registered account) {
        String bill = TestEvents.id("inv");
        send(chargeAccrued(account.id(), "2026-09", 1, "70.0000000000"));
        send(invoiceIssued(account.id(), bill, "2026-09", 1, 70, 7));
        awaitFigure(account, "unsettledPreviousMonths", "77");
        return bill;
    }

    private void failedADayEarlier(Registered account) {
        Loop.await(() -> unitOfWork.run(() -> Sql.of("update bill set overdue_since = overdue_since - interval '1 day'"
                        + " where billing_account_id = :account")
                .with("account", account.id().value())
                .update()));
    }

    private Instant overdueSince(Registered account) {
        return Loop.await(() -> unitOfWork.run(
                        () -> Sql.of("select overdue_since from bill where billing_account_id = :account")
                                .with("account", account.id().value())
                                .one(row -> row.instant("overdue_since"))))
                .orElseThrow();
    }
}
