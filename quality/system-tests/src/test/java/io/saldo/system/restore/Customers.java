package io.saldo.system.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.stack.client.Api;
import io.saldo.stack.client.UsageEvent;
import io.saldo.stack.client.UsageEvent.Sold;
import io.saldo.stack.http.Json;
import io.saldo.system.SystemStack;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Two customers of the drill: one whose cash an operator gets wrong, one that uses something all the time. */
record Customers(SystemStack stack) {

    private static final Sold PRODUCT = new Sold("drill-vm", "hour");
    private static final Instant FIRST_HOUR = SystemStack.START.plus(Duration.ofHours(8));

    void open() {
        post("/api/v1/products", Map.of("code", "drill-vm", "name", "Drill", "unit", "hour", "category", "METERED"));
        post(
                "/api/v1/prices",
                Map.of(
                        "product", "drill-vm",
                        "model", "FLAT",
                        "currency", "IDR",
                        "unitPrice", "1250.5",
                        "validFrom", "2026-09-01T00:00:00Z"));
        List.of("mistaken", "metered").forEach(name -> operator()
                .put(
                        "/api/v1/cloud-accounts/" + id(name),
                        Map.of(
                                "name", name,
                                "email", name + "@example.com",
                                "locale", "en",
                                "timeZone", "Asia/Jakarta",
                                "currency", "IDR",
                                "accountType", "DIRECT",
                                "paymentMode", "PREPAID",
                                "billingType", "METERED",
                                "owner", Map.of("kind", "INDIVIDUAL", "name", name, "verified", true))));
        stack.clock().advanceTo(SystemStack.START.plus(Duration.ofDays(1)));
    }

    void payIn(String name, long rupiah) {
        post(
                "/api/v1/billing-accounts/" + billingAccount(name) + "/adjustments",
                Map.of(
                        "amount", Map.of("amount", Long.toString(rupiah), "currency", "IDR"),
                        "asset", "CASH",
                        "reason", "Drill"));
    }

    /** One hour, reported over Kafka. */
    void use(String name, int hour) {
        stack.platform()
                .send(new UsageEvent(
                                id(name),
                                "hour-" + hour,
                                PRODUCT,
                                new BigDecimal("3.7"),
                                FIRST_HOUR.plus(Duration.ofHours(hour)))
                        .onKafka());
    }

    String billingAccount(String name) {
        return operator()
                .get("/api/v1/cloud-accounts/" + id(name))
                .path("ownBillingAccountId")
                .asText();
    }

    void nothingIsParked() {
        List.of("account", "invoice", "payment", "notification")
                .forEach(service -> assertEquals(
                        0,
                        operator()
                                .get("/api/v1/services/" + service + "/parked-events")
                                .path("items")
                                .size(),
                        service));
    }

    private void post(String path, Map<String, Object> body) {
        Api.Answer answer = operator().send("POST", path, UUID.randomUUID().toString(), Json.write(body));
        assertEquals(2, answer.status() / 100, path + " " + answer);
    }

    private Api operator() {
        return stack.api("operator");
    }

    private static String id(String name) {
        return "drill." + name;
    }
}
