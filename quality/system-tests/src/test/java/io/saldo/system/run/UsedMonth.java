package io.saldo.system.run;

import io.saldo.stack.client.Api;
import io.saldo.stack.client.OfferedProduct;
import io.saldo.stack.client.UsageEvent;
import io.saldo.stack.client.UsageEvent.Sold;
import io.saldo.stack.clock.BillingTime;
import io.saldo.stack.clock.ClockFile;
import io.saldo.system.SystemStack;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** October 2026 of many accounts: some in another zone, untaxed, with marketplace goods, with less than a rupiah, with nothing. */
final class UsedMonth {

    private static final int AT_ONCE = 8;
    private static final int HOURS = 4;
    private static final List<String> ZONES = List.of("Asia/Jakarta", "Asia/Jakarta", "Asia/Makassar");
    private static final List<String> SERVICES =
            List.of("gateway", "account-service", "payment-service", "notification-service", "invoice-service");

    private static final Sold SERVER = new Sold("run-vm", "hour");
    private static final Sold DISK = new Sold("run-disk", "hour");
    private static final Sold IMAGE = new Sold("run-image", "hour");

    private final SystemStack stack;
    private final int accounts;

    UsedMonth(SystemStack stack, int accounts) {
        this.stack = stack;
        this.accounts = accounts;
    }

    void use() {
        Api operator = stack.api("operator");
        offer(operator, SERVER, "310.1234", false);
        offer(operator, DISK, "0.12345678", false);
        offer(operator, IMAGE, "77.7", true);
        register(operator, 0); // alone, so that only one token is fetched
        forEach(i -> register(operator, i));
        stack.clock().advanceTo(SystemStack.START.plus(Duration.ofHours(12)));
        forEach(this::use);
        stack.clock().settle();
    }

    /** Nobody serves any more, and whoever is started stands behind the month. */
    void end() {
        SERVICES.forEach(stack::kill);
        new ClockFile(stack.home().clockFile()).write(BillingTime.standingAt(over()));
    }

    /** A minute after the last of its runs. */
    Instant over() {
        return Instant.parse("2026-10-31T17:31:00Z");
    }

    private void use(int account) {
        if (account % 5 == 0) {
            return;
        }
        for (int hour = 0; hour < HOURS; hour++) {
            send(account, hour, DISK, BigDecimal.valueOf(account + hour + 1, 2));
            if (account % 5 > 1) {
                send(account, hour, SERVER, BigDecimal.valueOf(account * 7L + hour + 1, 3));
            }
            if (account % 5 > 3) {
                send(account, hour, IMAGE, BigDecimal.valueOf(account + 100L * hour, 2));
            }
        }
    }

    private void send(int account, int hour, Sold product, BigDecimal quantity) {
        String id = name(account) + "-" + product.code() + "-" + hour;
        Instant start = SystemStack.START.plus(Duration.ofHours(hour + 1L));
        stack.platform().send(new UsageEvent(name(account), id, product, quantity, start).onKafka());
    }

    private static void offer(Api operator, Sold product, String price, boolean marketplace) {
        OfferedProduct.metered(
                        product.code(), product.unit(), new BigDecimal(price), Instant.parse("2026-01-01T00:00:00Z"))
                .onMarketplace(marketplace)
                .offer(operator::post);
    }

    private void register(Api operator, int account) {
        Map<String, Object> owner =
                new HashMap<>(Map.of("kind", "INDIVIDUAL", "name", name(account), "verified", true));
        if (account % 3 > 0) {
            owner.put("country", "ID");
        }
        Map<String, Object> registration = new HashMap<>(Map.of(
                "name", name(account),
                "email", name(account) + "@example.com",
                "locale", "en",
                "timeZone", ZONES.get(account / 5 % ZONES.size()),
                "currency", "IDR",
                "accountType", "DIRECT",
                "paymentMode", "POSTPAID",
                "billingType", "METERED",
                "owner", owner));
        operator.put("/api/v1/cloud-accounts/" + name(account), registration);
    }

    private static String name(int account) {
        return "run-%05d".formatted(account);
    }

    private void forEach(IntConsumer action) {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            CompletableFuture.allOf(IntStream.range(0, accounts)
                            .mapToObj(i -> CompletableFuture.runAsync(() -> action.accept(i), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
    }
}
