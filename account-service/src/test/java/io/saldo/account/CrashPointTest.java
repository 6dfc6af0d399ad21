package io.saldo.account;

import static io.restassured.RestAssured.given;
import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.idr;
import static io.saldo.account.TestEvents.invoiceIssued;
import static io.saldo.account.TestEvents.paymentConfirmed;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.LIMIT;
import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.awaitFigure;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.TestAccounts.Registered;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class CrashPointTest {

    private static final int FAR = 1_000_000_000;

    @TestHTTPResource(value = "/", management = true)
    @Nullable URI management;

    /** All are armed for a passage that never comes; each must have been passed at least once. */
    @Test
    void everyPlaceIsPassedInAMonthOfUse() {
        for (AccountCrashPoint point : AccountCrashPoint.values()) {
            given().queryParam("passage", FAR)
                    .put(points() + "/" + point)
                    .then()
                    .statusCode(204);
        }
        month();
        await().atMost(LIMIT).untilAsserted(() -> assertEquals(List.of(), notPassed()));
    }

    private List<String> notPassed() {
        var left = given().get(points()).then().statusCode(200).extract().jsonPath();
        return Arrays.stream(AccountCrashPoint.values())
                .map(AccountCrashPoint::name)
                .filter(point -> left.getInt(point) == FAR)
                .toList();
    }

    /** Beside the framework's own paths, not below them. */
    private URI points() {
        return Objects.requireNonNull(management).resolve("/crash-points");
    }

    private static void month() {
        Registered account = TestAccounts.creditControlled();
        account.asOwner()
                .body("{\"enabled\": true, \"threshold\": %s}".formatted(idr(1000)))
                .put(account.path() + "/settings/low-balance-alert")
                .then()
                .statusCode(200);
        account.asOwner()
                .body("{\"enabled\": true}")
                .put(account.path() + "/settings/write-off-previous-bills")
                .then()
                .statusCode(200);
        adjust(account, "cash", 900, "").statusCode(201);
        send(chargeAccrued(account.id(), "2026-09", 1, "400.0000000000"));
        send(invoiceIssued(account.id(), TestEvents.id("inv"), "2026-09", 1, 400, 44));
        send(chargeAccrued(account.id(), "2026-10", 1, "600.0000000000"));
        awaitFigure(account, "availableCredit", "-144");
        send(paymentConfirmed(account.id(), TestEvents.id("pay"), 5000, ""));
        awaitFigure(account, "availableCredit", "4856");
    }
}
