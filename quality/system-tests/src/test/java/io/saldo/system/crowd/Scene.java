package io.saldo.system.crowd;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.client.Api;
import io.saldo.stack.client.OfferedProduct;
import io.saldo.stack.client.UsageEvent;
import io.saldo.stack.client.UsageEvent.Sold;
import io.saldo.system.SystemStack;
import io.saldo.system.crowd.Wallet.Bill;
import io.saldo.system.crowd.Wallet.Use;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The accounts of the crowd before it comes: some to hold credit, some to spend, some that owe a bill of last month. */
final class Scene {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int EACH = 3;
    private static final int PRICE = 1_000;
    private static final int HOURS = 2_000;
    private static final int MORNING = 10;
    private static final int THRESHOLD = 60;

    private final SystemStack stack;
    private final Api operator;
    private final YearMonth month;

    Scene(SystemStack stack) {
        this.stack = stack;
        this.operator = stack.api("operator");
        this.month = YearMonth.from(stack.clock().now().atZone(ZONE));
    }

    /** Takes the clock to the next month, so that the bills are there. */
    List<Wallet> wallets() {
        stack.clock().advanceTo(at(month, 1));
        Sold product = new Sold("crowd-vm", "hour");
        offer(product);
        Map<Use, List<String>> accounts = new EnumMap<>(Use.class);
        for (Use use : Use.values()) {
            for (int i = 0; i < EACH; i++) {
                accounts.computeIfAbsent(use, _ -> new ArrayList<>()).add(register(cloudAccount(use, i)));
            }
        }
        stack.clock().settle();
        for (int i = 0; i < EACH; i++) {
            use(cloudAccount(Use.OWING, i), product);
        }
        stack.clock().advanceTo(at(month.plusMonths(1), 1));
        List<Wallet> wallets = new ArrayList<>();
        accounts.forEach((use, ids) -> ids.forEach(id -> wallets.add(new Wallet(id, use, bill(id, use)))));
        return wallets;
    }

    Code code() {
        var code = new Code("CROWD-" + month, 150, THRESHOLD);
        operator.post(
                "/api/v1/vouchers",
                Map.of(
                        "kind",
                        "CREDIT",
                        "code",
                        code.text(),
                        "value",
                        Visit.rupiah(code.value()),
                        "expiresAt",
                        at(month.plusMonths(2), 1).toString(),
                        "threshold",
                        code.threshold(),
                        "reusable",
                        true,
                        "reason",
                        "crowd"));
        return code;
    }

    private void offer(Sold product) {
        Instant from = month.atDay(1).atStartOfDay(ZONE).toInstant();
        OfferedProduct.metered(product.code(), "hour", BigDecimal.valueOf(PRICE), from)
                .offer(operator::post);
    }

    private String register(String cloudAccount) {
        operator.put(
                "/api/v1/cloud-accounts/" + cloudAccount,
                Map.of(
                        "name",
                        cloudAccount,
                        "email",
                        cloudAccount + "@example.com",
                        "locale",
                        "en",
                        "timeZone",
                        ZONE.getId(),
                        "currency",
                        "IDR",
                        "accountType",
                        "DIRECT",
                        "paymentMode",
                        "PREPAID",
                        "billingType",
                        "METERED",
                        "owner",
                        Map.of("kind", "INDIVIDUAL", "name", "Crowd", "verified", true)));
        return operator.get("/api/v1/cloud-accounts/" + cloudAccount)
                .path("billingAccountId")
                .asText();
    }

    private void use(String cloudAccount, Sold product) {
        var event = new UsageEvent(
                cloudAccount,
                cloudAccount + "-1",
                product,
                BigDecimal.valueOf(HOURS),
                at(month, 1).minus(Duration.ofHours(2)));
        stack.api("metering").post("/api/v1/usage-events", List.of(event.structured()));
    }

    private Bill bill(String account, Use use) {
        if (use != Use.OWING) {
            return new Bill("none", 0);
        }
        String path = "/api/v1/billing-accounts/" + account + "/bills";
        await().atMost(LIMIT).until(() -> !operator.get(path).path("items").isEmpty());
        JsonNode bill = operator.get(path).path("items").get(0);
        return new Bill(
                bill.path("invoiceId").asText(),
                bill.path("total").path("amount").asLong());
    }

    private static String cloudAccount(Use use, int number) {
        return "crowd-" + use.name().toLowerCase(Locale.ROOT) + "-" + number;
    }

    private static Instant at(YearMonth month, int day) {
        return month.atDay(day).atTime(MORNING, 0).atZone(ZONE).toInstant();
    }
}
