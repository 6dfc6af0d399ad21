package io.saldo.account.episode;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.awaitFigure;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.account.TestEventsRead;
import io.saldo.account.TestFigures;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.UnitOfWork;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class EpisodeServiceTest {

    @Test
    @DisplayName("S-9")
    void suspendsAPrepaidAccountAtOnceAndResumesItWithTheMoney() {
        Registered account = TestAccounts.prepaid();
        send(chargeAccrued(account.id(), "2026-10", 1, "30000.0000000000"));
        awaitFigure(account, "availableCredit", "-30000");
        var suspended = TestEventsRead.await("service.suspended", account, "\"reason\":\"NO_GRACE\"");
        assertEquals(1, suspended.size());
        String own = "\"cloudAccountIds\":[\"" + account.cloudAccountId() + "\"]";
        assertTrue(suspended.getFirst().contains(own), suspended::getFirst);
        TestEventsRead.await("account.overdue", account, "\"overdueAmount\":{\"amount\":\"30000\"");
        TestEventsRead.await("account.changed", account, "\"suspension\":\"SUSPENDED\",\"owes\":true");

        adjust(account, "pays", 50000, "").statusCode(201);
        TestEventsRead.await("service.resumed", account, "\"version\":2");
        assertEquals(
                1, TestEventsRead.await("account.cleared", account, "\"20000\"").size());
        account.asOwner().get(account.path()).then().body("suspension", equalTo("NORMAL"));
    }

    @Inject
    RemindOfOverdue reminders;

    @Inject
    UnitOfWork unitOfWork;

    /** Reminders of the days that nobody worked are not made up for. */
    @Test
    @DisplayName("L-9")
    void saysAfterAnOutageOnlyTheLastReminder() {
        Registered account = TestAccounts.creditControlled();
        send(chargeAccrued(account.id(), "2026-10", 1, "30000.0000000000"));
        TestEventsRead.await("account.overdue", account, "\"occurrence\":1");
        assertEquals("2026-09-30T02:00:00Z", remind(account, "2026-09-29T02:00:00Z"));
        assertEquals("2026-10-01T02:00:00Z", remind(account, "2026-09-30T02:00:00Z"));
        var notices = TestEventsRead.await("account.overdue", account, "\"localDay\":\"2026-09-30\"");
        assertEquals(2, notices.size());
        assertTrue(notices.getLast().contains("\"occurrence\":2"), notices::getLast);
    }

    private String remind(Registered account, String due) {
        return Loop.await(() -> unitOfWork.run(() -> reminders.run(account.id(), Instant.parse(due))))
                .orElseThrow()
                .toString();
    }

    @Test
    @DisplayName("S-22")
    void letsACreditControlledAccountRunFifteenDays() {
        Registered account = TestAccounts.creditControlled();
        send(chargeAccrued(account.id(), "2026-10", 1, "30000.0000000000"));
        awaitFigure(account, "availableCredit", "-30000");
        var grace = TestEventsRead.await("service.grace", account, "\"suspendAt\"");
        assertEquals(1, grace.size());
        account.asOwner().get(account.path()).then().body("suspension", equalTo("GRACE"));
    }

    @Test
    @DisplayName("C-6")
    void makesAPostpaidAccountOverdueFromTheFirstFailedChargeUntilTheBillIsPaid() {
        Registered account = TestAccounts.postpaid();
        String invoice = TestEvents.id("inv");
        send(chargeAccrued(account.id(), "2026-09", 1, "70000.0000000000"));
        send(TestEvents.invoiceIssued(account.id(), invoice, "2026-09", 1, 70000, 7700));
        awaitFigure(account, "availableCredit", "-77700");
        TestFigures.assets(account).body("overdue", equalTo(false));
        TestEventsRead.await("payment.due", account, "\"collect\":\"AUTO\"");

        send(TestEvents.chargeFailed(account.id(), invoice));
        awaitFigure(account, "overdueAmount", "77700");
        TestEventsRead.await("account.overdue", account, invoice);
        TestEventsRead.await("service.grace", account, "\"reason\":\"CHARGE_FAILED\"");
        send(TestEvents.paymentConfirmed(account.id(), TestEvents.id("pay"), 77700, "\"dueId\": \"" + invoice + "\","));
        awaitFigure(account, "overdueAmount", "0");
        TestEventsRead.await("invoice.settled", account, "\"state\":\"PAID\"");
        TestEventsRead.await("account.cleared", account, "clearedAt");
    }
}
