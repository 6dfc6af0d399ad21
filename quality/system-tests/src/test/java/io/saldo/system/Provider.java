package io.saldo.system;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.client.Api;
import io.saldo.stack.client.OfferedProduct;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What the provider's staff prepare for a journey, and read of it. */
record Provider(Api operator) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /** Gives the address of a new account of a verified person. */
    String register(String cloudAccount, String person, String paymentMode) {
        var owner = Map.of("kind", "INDIVIDUAL", "name", person, "verified", true, "country", "ID");
        var wanted = Map.of(
                "name", cloudAccount,
                "email", "journey@example.com",
                "locale", "en",
                "timeZone", ZONE.getId(),
                "currency", "IDR",
                "accountType", "DIRECT",
                "paymentMode", paymentMode,
                "billingType", "METERED",
                "owner", owner);
        JsonNode registered = operator.put("/api/v1/cloud-accounts/" + cloudAccount, wanted);
        return "/api/v1/billing-accounts/"
                + registered.path("ownBillingAccountId").asText();
    }

    void offer(String code, String unit, String category, String price) {
        OfferedProduct.metered(code, unit, new BigDecimal(price), Instant.parse("2026-01-01T00:00:00Z"))
                .in(category)
                .offer(operator::post);
    }

    List<JsonNode> documents(String account, String kind) {
        return items(account + "/invoices?kind=" + kind);
    }

    long cash(String account) {
        return amount(operator.get(account + "/assets").path("cashBalance"));
    }

    List<JsonNode> items(String path) {
        JsonNode items = operator.get(path).path("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    /** The morning of the 1st after that, when the month's invoices are made. */
    static Instant runAfter(Instant now) {
        return YearMonth.from(now.atZone(ZONE))
                .plusMonths(1)
                .atDay(1)
                .atTime(1, 0)
                .atZone(ZONE)
                .toInstant();
    }

    static Map<String, String> idr(long amount) {
        return Map.of("amount", Long.toString(amount), "currency", "IDR");
    }

    /** -1 where there is none. */
    static long amount(JsonNode money) {
        return Long.parseLong(money.path("amount").asText("-1"));
    }
}
