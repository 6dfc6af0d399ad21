package io.saldo.account.statement;

import static io.saldo.account.TestFigures.adjust;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@AccountServiceTest
class StatementTest {

    private Registered account;

    @BeforeEach
    void moveSomeMoney() {
        account = TestAccounts.prepaid();
        adjust(account, "in", 70000, "").statusCode(201);
        adjust(account, "out", -20000, "").statusCode(201);
        TestAccounts.asOperator()
                .header("Idempotency-Key", "promo")
                .body("{\"amount\": %s, \"asset\": \"PROMO_CREDIT\", \"reason\": \"=HYPERLINK(\\\"x\\\")\"}"
                        .formatted(TestEvents.idr(10000)))
                .post(account.path() + "/adjustments")
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName("T-4")
    void showsTheBalanceBeforeAndAfterEachMovement() {
        account.asOwner()
                .get(account.path() + "/ledger-entries")
                .then()
                .statusCode(200)
                .body("items.asset", contains("PROMO_CREDIT", "CASH", "CASH"))
                .body("items[1].amount.amount", equalTo("-20000"))
                .body("items[1].direction", equalTo("OUT"))
                .body("items[1].balanceBefore.amount", equalTo("70000"))
                .body("items[1].balanceAfter.amount", equalTo("50000"))
                .body("items[2].type", equalTo("ADJUST"))
                .body("items[2].channel", equalTo("ADMIN"))
                .body("items[2].source.type", equalTo("ADJUSTMENT"))
                .body("items[2].number", nullValue());
    }

    @Test
    @DisplayName("T-3")
    void filtersAndPages() {
        String cursor = account.asOwner()
                .get(account.path() + "/ledger-entries?limit=2")
                .then()
                .body("items", hasSize(2))
                .body("nextCursor", notNullValue())
                .extract()
                .path("nextCursor");
        account.asOwner()
                .get(account.path() + "/ledger-entries?limit=2&cursor=" + cursor)
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());
        entries("?asset=PROMO_CREDIT&asset=CREDIT_REFUND", 1);
        entries("?direction=OUT", 1);
        entries("?type=ADJUST&channel=ADMIN&month=2026-10", 3);
        entries("?month=2026-09", 0);
        entries("?to=2026-01-01T00:00:00Z", 0);
        String paid = account.asOwner()
                .get(account.path() + "/ledger-entries?direction=OUT")
                .path("items[0].transactionId");
        entries("?transactionId=" + paid, 1);
        entries("?transactionId=nothing", 0);
        entries(
                "?sourceId="
                        + account.asOwner()
                                .get(account.path() + "/ledger-entries?asset=PROMO_CREDIT")
                                .path("items[0].source.id"),
                1);
        entries("?outsideNumber=TR-7", 0);
        account.asOwner()
                .get(account.path() + "/ledger-entries?asset=GOLD")
                .then()
                .statusCode(400);
        account.asOwner()
                .get(account.path() + "/ledger-entries?month=13")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ledger-entries?month=%2B999999999-12",
                "ledger-entries?month=-999999-01",
                "ledger-entries?month=9999-12",
                "ledger-entries?from=-1000000000-01-01T00:00:00Z",
                "ledger-entries?to=%2B1000000000-12-31T23:59:59Z",
                "statements/%2B999999999-12",
                "statements/0001-01",
            })
    void refusesTimesThatNobodyCountsIn(String query) {
        account.asOwner()
                .urlEncodingEnabled(false)
                .get(account.path() + "/" + query)
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName("T-1")
    void sumsAMonth() {
        account.asOwner()
                .get(account.path() + "/statements/2026-10")
                .then()
                .statusCode(200)
                .body("assets[0].asset", equalTo("CASH"))
                .body("assets[0].opening.amount", equalTo("0"))
                .body("assets[0].income.amount", equalTo("70000"))
                .body("assets[0].expenditure.amount", equalTo("20000"))
                .body("assets[0].closing.amount", equalTo("50000"))
                .body("movements", hasSize(2))
                .body("movements.channel", everyItem(equalTo("ADMIN")))
                .body("movements.type", everyItem(equalTo("ADJUST")))
                .body("movements.find { it.asset == 'CASH' }.income.amount", equalTo("70000"))
                .body("movements.find { it.asset == 'CASH' }.expenditure.amount", equalTo("20000"))
                .body("movements.find { it.asset == 'PROMO_CREDIT' }.income.currency", equalTo("IDR"));
        account.asOwner()
                .get(account.path() + "/statements/2026-11")
                .then()
                .body("movements", hasSize(0))
                .body("assets[0].opening.amount", equalTo("50000"))
                .body("assets[0].closing.amount", equalTo("50000"));
    }

    @Test
    void writesAFileThatNoSpreadsheetTakesForAFormula() {
        String file = account.asOwner()
                .accept("text/csv")
                .get(account.path() + "/statements/2026-10")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String[] lines = file.split("\r\n", -1);
        assertEquals(5, lines.length);
        assertTrue(lines[0].startsWith("\uFEFFid,transactionId"), file);
        assertTrue(lines[2].contains(",-20000,70000,50000,IDR,"), file);
        assertTrue(lines[3].endsWith(",\"'=HYPERLINK(\"\"x\"\")\""), file);
    }

    private void entries(String query, int size) {
        account.asOwner()
                .get(account.path() + "/ledger-entries" + query)
                .then()
                .statusCode(200)
                .body("items", hasSize(size));
    }
}
