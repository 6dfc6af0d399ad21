package io.saldo.account.integrity;

import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.figure;
import static org.awaitility.Awaitility.await;
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
        report().body("currencies.balanced", everyItem(is(true)))
                .body("differences.billingAccountId", not(hasItem(account.id().toString())));
    }

    @Test
    @DisplayName("C-7")
    void stopsAnAccountWhoseEntriesWereEditedThoughTheSumsAgreeUntilItIsRepaired() {
        adjust(account, "in", 70000, "").statusCode(201);
        shift(1000);
        report().body("differences.billingAccountId", hasItem(account.id().toString()));
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
        report().body("differences.kind", hasItem("BALANCE"));
        assertEquals("70005", figure(account, "cashBalance"));
        change("update balance set amount = amount + 5 where billing_account_id = :id and book_account = 'CASH_OWN'");
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
