package io.saldo.invoice.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.invoice.InvoiceTest;
import io.saldo.invoice.usage.Provider;
import io.saldo.platform.time.BillingClock;
import io.saldo.test.contract.EventContract;
import io.saldo.test.event.EventProbe;
import io.saldo.test.infra.Infra;
import io.saldo.test.token.TestToken;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@InvoiceTest
class CatalogueServiceTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    BillingClock clock;

    @Test
    void addsAndChangesProducts() {
        Provider.product("cat.a").statusCode(201).body("taxClass", equalTo("STANDARD"));
        Provider.product("cat.a").statusCode(409);
        patch("/api/v1/products/cat.a", "{\"marketplace\": true}")
                .statusCode(200)
                .body("marketplace", equalTo(true));
        patch("/api/v1/products/cat.none", "{}").statusCode(404);
        given().auth()
                .oauth2(TestToken.rootOf("1001"))
                .contentType("application/json")
                .body("{}")
                .patch("/api/v1/products/cat.a")
                .then()
                .statusCode(403);
        announced("PRODUCT:cat.a", "\"version\":2");
        Provider.operator().get("/api/v1/products?limit=1").then().body("items[0].code", equalTo("cat.a"));
        Provider.operator()
                .get("/api/v1/services/invoice/audit-log")
                .then()
                .body("items.find { it.object == 'PRODUCT:cat.a' }.before", notNullValue());
    }

    @Test
    void refusesWhatIsNoProduct() {
        Provider.product("a b").statusCode(400);
        Provider.product("x".repeat(201)).statusCode(400);
        Provider.product("cat.c").statusCode(201);
        patch("/api/v1/products/cat.c", "{\"name\": \"\"}").statusCode(400);
        patch("/api/v1/products/cat.c", "{\"taxClass\": \"x\"}").statusCode(400);
        patch("/api/v1/products/cat.c", "{\"unit\": \"" + "x".repeat(256) + "\"}")
                .statusCode(400);
    }

    @Test
    @DisplayName("U-5")
    void refusesPricesThatOverlap() {
        Provider.product("cat.b").statusCode(201);
        String id = Provider.price("cat.b", "IDR", "150", "2024-01-01T00:00:00Z")
                .statusCode(201)
                .body("validTo", nullValue())
                .extract()
                .path("id");
        Provider.price("cat.b", "IDR", "160", "2040-01-01T00:00:00Z")
                .statusCode(409)
                .body("rule", equalTo("U-5"));
        Provider.price("cat.b", "USD", "0.01", "2024-01-01T00:00:00Z").statusCode(201);
        patch("/api/v1/prices/" + id, "{\"validTo\": \"2023-01-01T00:00:00Z\"}").statusCode(422);
        patch("/api/v1/prices/" + id, "{\"validTo\": \"2026-01-01T00:00:00Z\"}").statusCode(422);
        String soon = clock.now().plus(Duration.ofMinutes(59)).toString();
        patch("/api/v1/prices/" + id, "{\"validTo\": \"" + soon + "\"}").statusCode(422);
        patch("/api/v1/prices/" + id, "{\"validTo\": \"2040-01-01T00:00:00Z\"}").statusCode(200);
        Provider.price("cat.b", "IDR", "160", "2040-01-01T00:00:00Z").statusCode(201);
        patch("/api/v1/prices/" + id, "{\"validTo\": \"2040-02-01T00:00:00Z\"}").statusCode(409);
        Provider.operator()
                .get("/api/v1/prices?product=cat.b")
                .then()
                .statusCode(200)
                .body("items", hasSize(3));
        Provider.price("cat.b", "IDR", "1", "+10000-01-01T00:00:00Z").statusCode(400);
        Provider.price("cat.b", "IDR", "1", "0000-01-01").statusCode(400);
        Provider.price("cat.none", "IDR", "1", "2024-01-01T00:00:00Z").statusCode(422);
        Provider.price("cat.b", "IDR", "-1", "2020-01-01T00:00:00Z").statusCode(400);
        Provider.operator()
                .body("""
                    {"product": "cat.b", "model": "TIERED", "currency": "IDR", "validFrom": "2020-01-01T00:00:00Z",
                     "tiers": [{"upTo": "100", "unitPrice": "10"}, {"unitPrice": "8"}]}
                    """)
                .post("/api/v1/prices")
                .then()
                .statusCode(409)
                .body("rule", equalTo("U-5"));
        Provider.operator().body("""
                    {"product": "cat.b", "model": "VOLUME", "currency": "IDR", "validFrom": "2020-01-01", "unitPrice": "1"}
                    """).post("/api/v1/prices").then().statusCode(400);
    }

    @Test
    @DisplayName("I-17")
    void keepsTaxRulesByDate() {
        given().auth()
                .oauth2(TestToken.rootOf("1001"))
                .get("/api/v1/tax-rules/ppn-2025")
                .then()
                .statusCode(200)
                .body("rate", equalTo("0.12"))
                .body("baseFraction", equalTo("11/12"))
                .body("validFrom", equalTo("2025-01-01"));
        String rule = """
            {"name": "GST", "country": "SG", "taxClass": "STANDARD", "rate": "0.09", "baseFraction": "1/1",
             "inclusive": false, "validFrom": "2024-01-01"}
            """;
        put("/api/v1/tax-rules/gst-2024", rule).statusCode(200).body("rounding", equalTo("DOWN"));
        put("/api/v1/tax-rules/gst-2025", rule).statusCode(409);
        put("/api/v1/tax-rules/gst-2026", rule.replace("1/1", "0/1")).statusCode(400);
        put("/api/v1/tax-rules/gst-2026", rule.replace("1/1", "12/11")).statusCode(400);
        put("/api/v1/tax-rules/gst-2026", rule.replace("0.09", "12")).statusCode(400);
        put("/api/v1/tax-rules/gst-2026", rule.replace("2024-01-01", "+12024-01-01"))
                .statusCode(400);
        announced("TAX_RULE:gst-2024", "\"rate\":\"0.09\"");
        announced("TAX_RULE:ppn-2025", "11/12");
    }

    @Test
    void keepsEachSellersPrefixApart() {
        String seller = """
            {"name": "Saldo SG", "taxId": "1", "address": "Singapore", "timeZone": "Asia/Singapore",
             "seriesPrefix": "%s"}
            """;
        put("/api/v1/legal-entities/SALDO-SG", seller.formatted("SGP")).statusCode(200);
        put("/api/v1/legal-entities/SALDO-MY", seller.formatted("SGP")).statusCode(409);
        announced("LEGAL_ENTITY:SALDO-SG", "Asia/Singapore");
        announced("LEGAL_ENTITY:SALDO", "SLD");
    }

    @Test
    @DisplayName("I-20")
    void givesAPrefixToOneOfManyThatAskAtOnce() throws Exception {
        String seller = """
            {"name": "Race", "taxId": "1", "address": "Jakarta", "timeZone": "Asia/Jakarta",
             "seriesPrefix": "RACE"}
            """;
        try (var pool = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> calls = IntStream.range(0, 8)
                    .mapToObj(i -> (Callable<Integer>) () -> put("/api/v1/legal-entities/RACE-" + i, seller)
                            .extract()
                            .statusCode())
                    .toList();
            List<Integer> statuses = new ArrayList<>();
            for (var call : pool.invokeAll(calls)) {
                statuses.add(call.get());
            }
            assertEquals(1, Collections.frequency(statuses, 200));
            assertEquals(7, Collections.frequency(statuses, 409));
        }
    }

    private static void announced(String key, String content) {
        try (var probe = EventProbe.reading(Infra.shared().kafka(), "reference.changed")) {
            var event = probe.awaitOne(
                    "reference.changed",
                    e -> e.key().filter(key::equals).isPresent() && e.text().contains(content),
                    LIMIT);
            assertEquals("/invoice-service", event.source());
            EventContract.assertSent("reference.changed", event.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static io.restassured.response.ValidatableResponse patch(String path, String body) {
        return Provider.operator().body(body).patch(path).then();
    }

    private static io.restassured.response.ValidatableResponse put(String path, String body) {
        return Provider.operator().body(body).put(path).then();
    }
}
