package io.saldo.account.command;

import static io.saldo.account.TestEvents.acknowledged;
import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.LIMIT;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEventsRead;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class ServiceCommandTest {

    @Inject
    UnitOfWork unitOfWork;

    private Registered account;
    private String told;

    @BeforeEach
    void suspend() {
        account = TestAccounts.prepaid();
        send(chargeAccrued(account.id(), "2026-10", 1, "30000.0000000000"));
        told = TestEventsRead.await("service.suspended", account, "NO_GRACE").getFirst();
    }

    /** The due row is moved to the present instead of the clock, which all tests share. */
    @Test
    @DisplayName("S-27")
    void isSentAgainUnderItsIdUntilItIsAcknowledged() {
        assertEquals(1, change("update due_row set due_at = '2026-10-01T00:00:00Z'" + ROW));
        await().atMost(LIMIT).until(() -> all().size() == 2);
        assertEquals(List.of(told, told), all());

        send(acknowledged(account.id(), commandId(), true));
        await().atMost(LIMIT).until(() -> change("update due_row set attempts = 0" + ROW) == 0);
        setting()
                .body("command.id", equalTo(commandId()))
                .body("command.done", equalTo(true))
                .body("command.acknowledgedAt", equalTo("2026-10-01T00:01:00Z"));
    }

    @Test
    void showsTheResourcesThatDoNotFollow() {
        send(acknowledged(account.id(), commandId(), false));
        await().atMost(LIMIT).untilAsserted(() -> setting().body("command.failed.resourceId", hasItem("vm-1")));
    }

    @Test
    void parksTheAnswerToACommandThatWasNeverTold() {
        send(acknowledged(account.id(), "cmd-0000000000000000", true), acknowledged(account.id(), commandId(), true));
        await().atMost(LIMIT).untilAsserted(() -> setting().body("command.done", equalTo(true)));
        TestAccounts.asOperator()
                .get("/api/v1/services/account/parked-events?limit=500")
                .then()
                .body("items.findAll { it.key == '%s' }.reason".formatted(account.id()), hasItem("UNKNOWN_COMMAND"));
    }

    private static final String ROW = " where billing_account_id = :id and kind = 'service-command'";

    private List<String> all() {
        return TestEventsRead.await("service.suspended", account, "NO_GRACE");
    }

    private String commandId() {
        int at = told.indexOf("cmd-");
        assertTrue(at > 0, told);
        return told.substring(at, at + 20);
    }

    private io.restassured.response.ValidatableResponse setting() {
        return account.asOwner()
                .get(account.path() + "/settings/service-suspension")
                .then()
                .statusCode(200);
    }

    private int change(String statement) {
        return Objects.requireNonNull(Loop.await(() -> unitOfWork.run(
                () -> Sql.of(statement).with("id", account.id().value()).update())));
    }
}
