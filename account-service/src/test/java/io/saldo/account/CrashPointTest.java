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
import io.restassured.path.json.JsonPath;
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

    @TestHTTPResource(value = "/", management = true)
    @Nullable URI management;

    @Test
    void everyPlaceIsPassedInAMonthOfUse() {
        JsonPath before = passages();
        month();
        await().atMost(LIMIT).untilAsserted(() -> assertEquals(List.of(), notPassedSince(before)));
    }

    private List<String> notPassedSince(JsonPath before) {
        JsonPath now = passages();
        return Arrays.stream(AccountCrashPoint.values())
                .map(AccountCrashPoint::name)
                .filter(point -> now.getInt(point) == before.getInt(point))
                .toList();
    }

    private JsonPath passages() {
        return given().get(points()).then().statusCode(200).extract().jsonPath();
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
