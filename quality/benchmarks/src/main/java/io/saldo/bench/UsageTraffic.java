package io.saldo.bench;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/**
 * Draws usage: accounts by Zipf's law, one event in twenty sent twice, one in fifty days late, one in a thousand
 * invalid; tells the oracle of each but the repeats.
 */
final class UsageTraffic {

    private static final int REMEMBERED = 20_000;
    private static final int DUPLICATES_PERCENT = 5;
    private static final int LATE_PERCENT = 2;
    private static final int INVALID_ONE_IN = 1_000;
    private static final int TOO_OLD_DAYS = 60;

    private final String run;
    private final List<Holder> holders;
    private final List<Product> products;
    private final UsageOracle oracle;
    private final Random random;
    private final Zipf accounts;
    private final Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS);
    private final UsageMessage[] remembered = new UsageMessage[REMEMBERED];
    private int made;

    UsageTraffic(String run, List<Holder> holders, List<Product> products, UsageOracle oracle, Random random) {
        this.run = run;
        this.holders = holders;
        this.products = products;
        this.oracle = oracle;
        this.random = random;
        this.accounts = new Zipf(holders.size(), random);
    }

    UsageMessage next() {
        if (made > 0 && random.nextInt(100) < DUPLICATES_PERCENT) {
            return remembered[random.nextInt(Math.min(made, REMEMBERED))];
        }
        if (random.nextInt(INVALID_ONE_IN) == 0) {
            return invalid();
        }
        UsageMessage event = valid();
        remembered[made % REMEMBERED] = event;
        made++;
        return event;
    }

    private UsageMessage valid() {
        String cloud = holders.get(accounts.next()).cloudAccountId();
        Product product = products.get(random.nextInt(products.size()));
        BigDecimal quantity = BigDecimal.valueOf(1 + random.nextInt(99_999), 4);
        Instant start = start();
        oracle.used(cloud, start, quantity, product.price());
        return event(cloud, product.code(), quantity, start);
    }

    private Instant start() {
        int days = random.nextInt(100) < LATE_PERCENT ? 2 + random.nextInt(18) : 0;
        return hour.minus(Duration.ofDays(days)).minus(Duration.ofHours(1L + random.nextInt(24)));
    }

    private UsageMessage invalid() {
        String cloud = holders.get(accounts.next()).cloudAccountId();
        String product = products.getFirst().code();
        return switch (random.nextInt(4)) {
            case 0 -> refused("UNKNOWN_PRODUCT", event(cloud, run + "-unknown", BigDecimal.ONE, start()));
            case 1 -> refused("UNKNOWN_ACCOUNT", event(run + "-nobody", product, BigDecimal.ONE, start()));
            case 2 ->
                refused("TOO_OLD", event(cloud, product, BigDecimal.ONE, hour.minus(Duration.ofDays(TOO_OLD_DAYS))));
            default -> refused("MALFORMED", event(cloud, product, BigDecimal.ONE.negate(), start()));
        };
    }

    private UsageMessage refused(String reason, UsageMessage event) {
        oracle.refused(reason);
        return event;
    }

    private UsageMessage event(String cloud, String product, BigDecimal quantity, Instant start) {
        int tag = random.nextInt(10);
        return UsageMessage.of(
                run + "-" + Long.toString(random.nextLong() & Long.MAX_VALUE, Character.MAX_RADIX),
                cloud,
                product,
                quantity,
                start,
                "{\"env\":\"e%d\",\"app\":\"a%d\",\"team\":\"t%d\",\"zone\":\"z%d\"}".formatted(tag, tag, tag, tag));
    }
}
