package io.saldo.bench;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** Usage for a monthly run: as many events for each account, over all products in turn, within the first hours of a month. */
final class RunTraffic {

    private static final int HOURS = 10;

    private final String run;
    private final List<Holder> holders;
    private final List<Product> products;
    private final RunOracle oracle;
    private final Random random;
    private final Instant begin;
    private int made;

    RunTraffic(
            String run, List<Holder> holders, List<Product> products, RunOracle oracle, Random random, Instant begin) {
        this.run = run;
        this.holders = holders;
        this.products = products;
        this.oracle = oracle;
        this.random = random;
        this.begin = begin;
    }

    UsageMessage next() {
        String cloud = holders.get(made % holders.size()).cloudAccountId();
        Product product = products.get(made / holders.size() % products.size());
        BigDecimal quantity = BigDecimal.valueOf(1 + random.nextInt(99_999), 4);
        Instant start = begin.plus(Duration.ofHours(random.nextInt(HOURS)));
        oracle.used(cloud, product, quantity);
        made++;
        return UsageMessage.of(
                run + "-" + begin.getEpochSecond() + "-" + made, cloud, product.code(), quantity, start, "{}");
    }
}
