package io.saldo.bench;

import io.saldo.stack.client.Api;
import io.saldo.stack.client.OfferedProduct;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A product of one run, so that nothing of an earlier one is in its sums. */
record Product(String code, BigDecimal price) {

    static final String UNIT = "hour";

    private static final int PRICE_DECIMALS = 8;

    /** Prices with eight decimals, so that rounding to ten has something to do. */
    static List<Product> draw(String run, int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Product(
                        run + "-p%02d".formatted(i),
                        BigDecimal.valueOf(1_000_000_000L + random.nextInt(1_000_000_000), PRICE_DECIMALS)))
                .toList();
    }

    void offer(Api operator) {
        OfferedProduct.metered(code, UNIT, price, Instant.parse("2024-01-01T00:00:00Z"))
                .offer(operator::post);
    }
}
