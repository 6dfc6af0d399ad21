package io.saldo.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.saldo.stack.client.Api;
import io.saldo.stack.client.UsageEvent;
import io.saldo.stack.home.Port;
import io.saldo.stack.http.Json;
import io.saldo.stack.signin.SignInName;
import io.saldo.stack.signin.SignInName.CloudUser;
import io.saldo.stack.signin.SignInName.Kind;
import io.saldo.stack.signin.SignInNames;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The customer, the stranger and the product that the table is about, and what its {@code ${names}} stand for. */
final class BadInputScene {

    static final String CLOUD_ACCOUNT = "bad.customer";
    static final UsageEvent.Sold PRODUCT = new UsageEvent.Sold("bad.compute", "hour");

    private static final Map<SystemStack, BadInputScene> SCENES = new ConcurrentHashMap<>();

    private final SystemStack stack;
    private final Map<String, String> names = new HashMap<>();
    private final Instant start;
    private final AtomicInteger valid = new AtomicInteger();

    /** The same for all tests of a run. */
    static BadInputScene of(SystemStack stack) {
        return SCENES.computeIfAbsent(stack, BadInputScene::new);
    }

    private BadInputScene(SystemStack stack) {
        this.stack = stack;
        register(CLOUD_ACCOUNT, "bad-customer");
        register("bad.stranger", "bad-stranger");
        Api operator = stack.api("operator");
        operator.post(
                "/api/v1/products",
                Map.of("code", PRODUCT.code(), "name", "Machine", "unit", PRODUCT.unit(), "category", "METERED"));
        operator.post(
                "/api/v1/prices",
                Map.of(
                        "product", PRODUCT.code(),
                        "model", "FLAT",
                        "currency", "IDR",
                        "unitPrice", "150",
                        "validFrom", "2026-01-01T00:00:00Z"));
        operator.post(
                "/api/v1/billing-accounts/" + accountId() + "/adjustments",
                Map.of(
                        "amount", Map.of("amount", "1000000", "currency", "IDR"),
                        "asset", "CASH",
                        "reason", "Enough for a test"));
        start = stack.clock().now().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(3));
        name();
    }

    private void name() {
        String account = accountId();
        char last = account.charAt(15);
        names.put("account", account);
        names.put("wrongDigit", account.substring(0, 15) + (char) ('0' + (last - '0' + 1) % 10));
        names.put("cloudAccount", CLOUD_ACCOUNT);
        names.put("product", PRODUCT.code());
        names.put("start", start.toString());
        names.put("end", start.plus(Duration.ofHours(1)).toString());
        names.put("earlier", start.minus(Duration.ofHours(1)).toString());
        names.put("longAgo", start.minus(Duration.ofDays(32)).toString());
        names.put("old", start.minus(Duration.ofDays(60)).toString());
        names.put("future", start.plus(Duration.ofDays(2)).toString());
        names.put("long", "x".repeat(20_000));
        names.put("digits", "9".repeat(900_000));
        names.put("deep", "[".repeat(20_000));
        names.put("huge", "x".repeat(900_000));
        names.put("large", "x".repeat(3_000_000));
        names.put("many", "[" + "{},".repeat(1000) + "{}]");
    }

    String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            filled = filled.replace("${" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }

    String accountId() {
        return stack.api("operator")
                .get("/api/v1/cloud-accounts/" + CLOUD_ACCOUNT)
                .path("ownBillingAccountId")
                .asText();
    }

    /** A sign-in name for a role of the table. */
    Api api(String as) {
        return switch (as) {
            case "customer" -> stack.api("bad-customer");
            case "stranger" -> stack.api("bad-stranger");
            case "metering" -> stack.api("metering");
            default -> stack.api("operator");
        };
    }

    /** A request with one usage event in the right form, but for what the row of the table says. */
    String usage(JsonNode changes) {
        ObjectNode event = (ObjectNode) tree(good("u-" + changes.hashCode()).structured());
        changes.properties().forEach(change -> {
            if (change.getKey().equals("data")) {
                ((ObjectNode) event.get("data")).setAll((ObjectNode) change.getValue());
            } else {
                event.set(change.getKey(), change.getValue());
            }
        });
        ArrayNode batch = event.arrayNode().add(event);
        return filled(batch.toString());
    }

    UsageEvent good(String id) {
        return new UsageEvent(CLOUD_ACCOUNT, id, PRODUCT, BigDecimal.ONE, start);
    }

    UsageEvent nextGood() {
        return good("valid-" + valid.incrementAndGet());
    }

    private static JsonNode tree(Object value) {
        try {
            return Json.tree(Json.write(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void register(String cloudAccount, String user) {
        stack.api("operator")
                .put(
                        "/api/v1/cloud-accounts/" + cloudAccount,
                        Map.of(
                                "name", user,
                                "email", user + "@example.com",
                                "locale", "en",
                                "timeZone", "Asia/Jakarta",
                                "currency", "IDR",
                                "accountType", "DIRECT",
                                "paymentMode", "PREPAID",
                                "billingType", "METERED",
                                "owner", Map.of("kind", "INDIVIDUAL", "name", user, "verified", true)));
        new SignInNames(stack.url(Port.KEYCLOAK))
                .add(new SignInName(
                        user,
                        Optional.of(new CloudUser(cloudAccount, Kind.ROOT)),
                        List.of(),
                        List.of(),
                        Optional.empty()));
    }
}
