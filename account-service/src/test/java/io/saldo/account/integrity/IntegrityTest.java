package io.saldo.account.integrity;

import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.figure;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.account.TestFigures;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class IntegrityTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private Registered account;

    @BeforeEach
    void register() {
        account = TestAccounts.prepaid();
    }

    @Inject
    UnitOfWork unitOfWork;

    @Test
    @DisplayName("BK-1")
    void findsNothingInBooksThatNobodyEdited() {
        adjust(account, "in", 70000, "").statusCode(201);
        adjust(account, "out", -20000, "").statusCode(201);
        await().atMost(LIMIT).until(() -> report().extract().path("everyBookCheckedSince") != null);
        report().body("currencies.balanced", everyItem(is(true)))
                .body("differences.billingAccountId", not(hasItem(account.id().toString())));
    }

    @Test
    @DisplayName("C-7")
    void stopsAnAccountWhoseEntriesWereEditedThoughTheSumsAgreeUntilItIsRepaired() {
        adjust(account, "in", 70000, "").statusCode(201);
        shift(1000);
        await().atMost(LIMIT).untilAsserted(() -> report().body(
                        "parkedAccounts", hasItem(account.id().toString())));
        adjust(account, "refused", 1, "").statusCode(409);
        TestEvents.send(TestEvents.paymentConfirmed(account.id(), TestEvents.id("pay"), 5000, ""));

        shift(-1000);
        await().atMost(LIMIT).untilAsserted(() -> report().body(
                        "parkedAccounts", not(hasItem(account.id().toString()))));
        TestFigures.awaitFigure(account, "cashBalance", "75000");
        adjust(account, "refused", 1, "").statusCode(201);
    }

    @Test
    @DisplayName("BK-3")
    void findsABalanceThatIsNotTheSumOfItsEntries() {
        adjust(account, "in", 70000, "").statusCode(201);
        change("update balance set amount = amount - 5 where billing_account_id = :id and book_account = 'CASH_OWN'");
        awaitStopped("BALANCE");
        assertEquals("70005", figure(account, "cashBalance"));
        change("update balance set amount = amount + 5 where billing_account_id = :id and book_account = 'CASH_OWN'");
    }

    @Test
    void stopsAnAccountWhoseEventWasTakenOutOfTheOutboxUntilAnOperatorReleasesIt() {
        Registered other = TestAccounts.prepaid();
        adjust(account, "in", 70000, "").statusCode(201);
        awaitSent();
        change(
                "update outbox_appended set events = events + 1, weight = weight + 77 where key = cast(cast(:id as bigint) as text)");
        awaitStopped("OUTBOX");
        adjust(account, "refused", 1, "").statusCode(409).body("type", endsWith("account-stopped"));
        adjust(other, "goes-on", 1, "").statusCode(201);
        release("{\"reason\": \"The event was told by mail\"}").statusCode(200);
        adjust(account, "refused", 1, "").statusCode(201);
        report().body("parkedAccounts", not(hasItem(account.id().toString())));
    }

    @Test
    void stopsAnAccountOfWhichASentEventWasPutBack() {
        adjust(account, "in", 70000, "").statusCode(201);
        awaitSent();
        change("""
                insert into outbox (shard, topic, key, headers, payload)
                select 0, 'account.changed', cast(cast(:id as bigint) as text), '{}', convert_to('{}', 'UTF8')
                """);
        awaitStopped("OUTBOX");
        release("{\"reason\": \"Readers know it\"}").statusCode(200);
    }

    @Test
    void neverReleasesABookThatStillDiffers() {
        adjust(account, "in", 70000, "").statusCode(201);
        shift(1000);
        awaitStopped("ENTRIES");
        release("{}").statusCode(400);
        release("{\"reason\": \"It looks right\"}").statusCode(409);
        shift(-1000);
        release("{\"reason\": \"Restored from the backup\"}").statusCode(200);
        adjust(account, "goes-on", 1, "").statusCode(201);
    }

    @Test
    void wakesTheDueWorkThatAnAccountCouldNotDoWhileItWasStopped() {
        adjust(account, "in", 70000, "").statusCode(201);
        shift(1000);
        awaitStopped("ENTRIES");
        change("""
                insert into due_row (billing_account_id, kind, due_at, attempts, parked, last_error)
                values (:id, 'promotional-credit-expiry', '2026-10-01T00:00:00Z', 6, true, 'stopped')
                """);
        shift(-1000);
        await().atMost(LIMIT).until(() -> Loop.await(() -> unitOfWork.run(
                        () -> Sql.of("select 1 as one from due_row where billing_account_id = :id and attempts > 0")
                                .with("id", account.id().value())
                                .list(row -> 1)))
                .isEmpty());
    }

    private ValidatableResponse release(String body) {
        return TestAccounts.asOperator()
                .header("Idempotency-Key", "release-" + body.hashCode())
                .body(body)
                .post("/api/v1/ledger/integrity/" + account.id() + "/release")
                .then();
    }

    private void awaitStopped(String kind) {
        await().atMost(LIMIT).untilAsserted(() -> report().body(
                        "differences.findAll { it.billingAccountId == '%s' }.kind".formatted(account.id()),
                        hasItem(kind))
                .body("parkedAccounts", hasItem(account.id().toString())));
    }

    private void awaitSent() {
        await().atMost(LIMIT).until(() -> Loop.await(
                        () -> unitOfWork.run(() -> Sql.of("select 1 as one from outbox where key = :key")
                                .with("key", account.id().toString())
                                .list(row -> 1)))
                .isEmpty());
    }

    /** Moves an amount in both entries of a transaction, and in their balances: every sum still agrees. */
    private void shift(long amount) {
        for (String table : new String[] {"ledger_entry", "balance"}) {
            change("update " + table + " set amount = amount + case when book_account = 'CASH_OWN' then -" + amount
                    + " else " + amount + " end where billing_account_id = :id");
        }
    }

    private void change(String statement) {
        Loop.await(() -> unitOfWork.run(() -> Sql.of(statement.replace("--", ""))
                .with("id", account.id().value())
                .update()));
    }

    private static ValidatableResponse report() {
        return TestAccounts.asOperator().get("/api/v1/ledger/integrity").then().statusCode(200);
    }
}
