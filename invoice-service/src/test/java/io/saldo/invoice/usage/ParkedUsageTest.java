package io.saldo.invoice.usage;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.invoice.Accounts;
import io.saldo.invoice.InvoiceTest;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.Sql;
import io.saldo.test.token.TestToken;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@InvoiceTest
class ParkedUsageTest extends UsageTest {

    @Test
    @DisplayName("U-2")
    void takesParkedUsageUpOnceAccountProductAndPriceAreKnown() {
        usage("1", "2").body("accepted", equalTo(0)).body("parked[0].reason", equalTo("UNKNOWN_PRODUCT"));
        Provider.product(product).statusCode(201);
        await().atMost(LIMIT).untilAsserted(() -> parked().body("items[0].reason", equalTo("UNKNOWN_ACCOUNT")));
        keep(account);
        await().atMost(LIMIT).untilAsserted(() -> parked().body("items[0].reason", equalTo("NO_PRICE")));
        Provider.price(product, "IDR", "150", FROM).statusCode(201);
        await().atMost(LIMIT).untilAsserted(() -> usageOf(TestToken.withRole("operator"))
                .body("items[0].amount.exact", equalTo("300.0000000000")));
        parked().body("items", hasSize(0));
    }

    @Test
    @DisplayName("U-1")
    void countsTheSameIdOfEachCloudAccountThatWaited() {
        Accounts other = Accounts.anAccount();
        keep(account);
        keep(other);
        Provider.usage(event("same", "2"), event(other, "same", "3")).body("parked", hasSize(2));
        Provider.product(product).statusCode(201);
        Provider.price(product, "IDR", "150", FROM).statusCode(201);
        await().atMost(LIMIT).untilAsserted(() -> usageOf(account).body("items[0].quantity", equalTo("2")));
        await().atMost(LIMIT).untilAsserted(() -> usageOf(other).body("items[0].quantity", equalTo("3")));
    }

    @Test
    @DisplayName("U-2")
    void takesParkedUsageUpOnceItsPriceIsProlonged() {
        keep(account);
        Provider.product(product).statusCode(201);
        String price = Provider.operator()
                .body("""
                    {"product": "%s", "model": "FLAT", "currency": "IDR", "unitPrice": "150",
                     "validFrom": "%s", "validTo": "%s"}
                    """.formatted(product, FROM, start()))
                .post("/api/v1/prices")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        usage("1", "2").body("parked[0].reason", equalTo("NO_PRICE"));
        Provider.operator()
                .body("{\"validTo\": \"2040-01-01\"}")
                .patch("/api/v1/prices/" + price)
                .then()
                .statusCode(200);
        await().atMost(LIMIT).untilAsserted(() -> usageOf(account).body("items[0].quantity", equalTo("2")));
    }

    @Test
    @DisplayName("U-1")
    void takesUsageThatCameMonthsTooEarlyOnceAPersonLetsIt() {
        known();
        Instant start = clock.now().plus(Duration.ofDays(50));
        Instant end = start.plus(Duration.ofHours(1));
        Provider.usage(UsageJson.of(account.cloudAccountId(), "early", product, "2", start.toString(), end.toString()))
                .body("parked[0].reason", equalTo("IN_FUTURE"));
        clock.moveTo(end);
        Provider.operator()
                .post("/api/v1/services/invoice/parked-events/"
                        + parked().extract().path("items[0].id") + "/retry")
                .then()
                .statusCode(204);
        await().atMost(LIMIT).untilAsserted(() -> parked().body("items", hasSize(0)));
        long inDefault = Loop.await(() -> unitOfWork.run(() ->
                        Sql.of("select count(*) as n from usage_event_default").one(row -> row.number("n"))))
                .orElseThrow();
        assertEquals(0, inDefault);
    }
}
