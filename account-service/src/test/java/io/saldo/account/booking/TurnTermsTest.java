package io.saldo.account.booking;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.invoiceIssued;
import static io.saldo.account.TestEvents.send;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.account.TestEventsRead;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class TurnTermsTest {

    private static final Instant NOVEMBER = Instant.parse("2026-10-31T17:00:00Z");

    @Inject
    TurnTerms turn;

    @Inject
    UnitOfWork unitOfWork;

    @Test
    @DisplayName("C-6")
    void resumesASuspendedAccountWhenItBecomesPostpaid() {
        Registered account = TestAccounts.prepaid();
        send(chargeAccrued(account.id(), "2026-10", 1, "30000.0000000000"));
        TestEventsRead.await("service.suspended", account, "\"reason\":\"NO_GRACE\"");
        TestAccounts.asOperator()
                .body("{\"paymentMode\": \"POSTPAID\", \"reason\": \"x\"}")
                .patch("/api/v1/cloud-accounts/" + account.cloudAccountId())
                .then()
                .statusCode(200);
        assertEquals(Optional.of(NOVEMBER), scheduled(account));
        Loop.await(() -> unitOfWork.run(() -> turn.run(account.id(), NOVEMBER)));
        account.asOwner().get(account.path()).then().body("suspension", equalTo("NORMAL"));
        TestEventsRead.await("service.resumed", account, "\"reason\":\"SETTLED\"");
    }

    @Test
    @DisplayName("W-15")
    void letsTheCustomerPayWhatASavedMethodWasToPay() {
        Registered account = TestAccounts.postpaid();
        send(chargeAccrued(account.id(), "2026-09", 1, "70.0000000000"));
        send(invoiceIssued(account.id(), TestEvents.id("inv"), "2026-09", 1, 70, 7));
        TestEventsRead.await("payment.due", account, "\"collect\":\"AUTO\"");
        TestAccounts.asOperator()
                .body("{\"paymentMode\": \"PREPAID\", \"reason\": \"x\"}")
                .patch("/api/v1/cloud-accounts/" + account.cloudAccountId())
                .then()
                .statusCode(200);
        Loop.await(() -> unitOfWork.run(() -> turn.run(account.id(), NOVEMBER)));
        var due = TestEventsRead.await("payment.due", account, "\"collect\":\"CUSTOMER\"");
        assertEquals(2, due.size());
        assertTrue(due.getLast().contains("\"version\":2"), due::getLast);
    }

    private Optional<Instant> scheduled(Registered account) {
        return Loop.await(() -> unitOfWork.run(
                () -> Sql.of("select due_at from due_row where billing_account_id = :account and kind = 'terms-turn'")
                        .with("account", account.id().value())
                        .one(row -> row.instant("due_at"))));
    }
}
