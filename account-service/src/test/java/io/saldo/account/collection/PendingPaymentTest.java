package io.saldo.account.collection;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.paymentConfirmed;
import static io.saldo.account.TestEvents.paymentFailed;
import static io.saldo.account.TestEvents.paymentPending;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.LIMIT;
import static io.saldo.account.TestFigures.awaitFigure;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class PendingPaymentTest {

    @Inject
    UnitOfWork unitOfWork;

    private final String payment = TestEvents.id("pay");
    private Registered account;

    @BeforeEach
    void register() {
        account = TestAccounts.prepaid();
    }

    @Test
    @DisplayName("S-26")
    void aPaymentThatTheGatewayHasYetToConfirmPostponesTheSuspension() {
        pending("PROCESSING", 50000);
        overdueBy30000();
        suspension("GRACE");
        assertEquals(
                1,
                TestEventsRead.await("service.grace", account, "\"suspendAt\"").size());
        send(paymentConfirmed(account.id(), payment, 50000, ""));
        suspension("NORMAL");
        awaitFigure(account, "availableCredit", "20000");
        send(paymentPending(account.id(), payment, 9, "PROCESSING", 50000));
        await().atMost(LIMIT).until(() -> taken("payment-pending") == 2);
        assertEquals("CLOSED", state());
    }

    @Test
    void servicesStopOnceItHasFailed() {
        pending("PROCESSING", 30000);
        overdueBy30000();
        suspension("GRACE");
        send(paymentFailed(account.id(), payment, 30000));
        suspension("SUSPENDED");
    }

    @Test
    void anOpenedPagePostponesNothing() {
        pending("OPEN", 50000);
        overdueBy30000();
        suspension("SUSPENDED");
    }

    @Test
    void aPaymentThatIsTooSmallPostponesNothing() {
        pending("PROCESSING", 20000);
        overdueBy30000();
        suspension("SUSPENDED");
    }

    private void pending(String phase, long amount) {
        send(paymentPending(account.id(), payment, 1, phase, amount));
        await().atMost(LIMIT).until(() -> taken("payment-pending") == 1);
        assertEquals(phase, state());
    }

    private void overdueBy30000() {
        send(chargeAccrued(account.id(), "2026-10", 1, "30000.0000000000"));
        awaitFigure(account, "availableCredit", "-30000");
    }

    private void suspension(String state) {
        await().atMost(LIMIT)
                .untilAsserted(
                        () -> account.asOwner().get(account.path()).then().body("suspension", equalTo(state)));
    }

    private String state() {
        return Loop.await(() -> unitOfWork.run(() -> Sql.of(
                                "select state from pending_payment where billing_account_id = :id and payment_id = :payment")
                        .with("id", account.id().value())
                        .with("payment", payment)
                        .one(row -> row.text("state"))))
                .orElse("");
    }

    private long taken(String consumer) {
        return Loop.await(() -> unitOfWork.run(() -> Sql.of(
                                "select count(*) as n from inbox where billing_account_id = :id and consumer = :consumer")
                        .with("id", account.id().value())
                        .with("consumer", consumer)
                        .one(row -> row.number("n"))))
                .orElse(0L);
    }
}
