package io.saldo.stack.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A billing month drawn from a seed: what is sold, what is paid in and when, what is used on which day. */
record Plan(long seed, List<Product> products, long firstTopUp, long secondTopUp, long threshold, List<Day> days) {

    static final YearMonth MONTH = YearMonth.of(2026, 10);
    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /** The balance runs low on about the eighth day and out on about the twelfth; money comes two days later. */
    private static final int LOW_DAY = 8;

    private static final int OUT_DAY = 12;
    static final int RESCUE_DAY = 14;

    /** By then far more is used than the voucher is worth, so that it is spent whole. */
    static final int GIFT_DAY = 20;

    static final long VOUCHER = 100_000;
    static final long REFUND = 50_000;

    record Product(String code, String name, String unit, BigDecimal price) {}

    record Usage(String id, Product product, BigDecimal quantity, int hour) {}

    /** A day's usage: some reported by HTTP in one request, one event by Kafka; {@code repeat} sends both again. */
    record Day(LocalDate date, List<Usage> byHttp, Usage byKafka, boolean repeat) {}

    static Plan of(long seed) {
        var random = new Random(seed);
        List<Product> products = List.of(
                product(random, "compute.small", "Virtual machine, small", "hour", 310),
                product(random, "compute.large", "Virtual machine, large", "hour", 1_240),
                product(random, "storage.block", "Block storage", "GB-hour", 2),
                product(random, "network.out", "Outgoing traffic", "GB", 950));
        long first = 50_000L * (20 + random.nextInt(20));
        long second = 50_000L * (30 + random.nextInt(20));
        List<Day> days = new ArrayList<>();
        for (int day = 1; day <= MONTH.lengthOfMonth(); day++) {
            days.add(day(random, products, MONTH.atDay(day), spend(day, first, second)));
        }
        return new Plan(seed, products, first, second, first / 5, days);
    }

    /** About what a day costs, so that the story above comes true whatever is drawn. */
    private static long spend(int day, long first, long second) {
        if (day < LOW_DAY) {
            return first * 78 / 100 / (LOW_DAY - 1);
        }
        if (day < OUT_DAY) {
            return first * 16 / 100 / (OUT_DAY - LOW_DAY);
        }
        return day < RESCUE_DAY ? first * 15 / 100 : second / 60;
    }

    private static Day day(Random random, List<Product> products, LocalDate date, long spend) {
        int parts = 3 + random.nextInt(4);
        List<Usage> usage = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            Product product = products.get(random.nextInt(products.size()));
            BigDecimal share = BigDecimal.valueOf(spend)
                    .multiply(BigDecimal.valueOf(85 + random.nextInt(30)))
                    .divide(BigDecimal.valueOf(100L * parts), 6, RoundingMode.HALF_UP);
            BigDecimal quantity = share.divide(product.price(), 4, RoundingMode.HALF_UP);
            usage.add(new Usage("u-" + date + "-" + part, product, quantity, random.nextInt(22)));
        }
        Usage last = usage.removeLast();
        return new Day(date, usage, last, random.nextInt(20) == 0 || date.getDayOfMonth() == 3);
    }

    private static Product product(Random random, String code, String name, String unit, int about) {
        BigDecimal price = BigDecimal.valueOf(about * 10_000L + random.nextInt(9_999), 4);
        return new Product(code, name, unit, price);
    }
}
