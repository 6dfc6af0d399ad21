package io.saldo.system;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What must come of a FOCUS file, reckoned from the file alone: each row's quantity times its list price, half up to ten
 * decimals; what is longer than an hour by the days it lies in, in proportion to time.
 */
final class FocusOracle {

    private static final Set<String> CURRENCIES = Set.of("EUR", "HKD", "IDR", "SGD", "USD");

    /** By account as the file names it. */
    private final Map<String, List<Part>> parts = new TreeMap<>();

    private final Map<String, String> currencies = new HashMap<>();
    private int rows;
    private int taken;
    private int equalToListCost;
    private int withBlockPrice;

    /** A row, or the part of it that lies in one day. */
    record Part(LocalDateTime from, LocalDateTime to, BigDecimal quantity, BigDecimal price, BigDecimal cost) {

        YearMonth month() {
            return YearMonth.from(from);
        }

        /** As the export shows it. */
        String text() {
            return from.toInstant(ZoneOffset.UTC) + " " + to.toInstant(ZoneOffset.UTC) + " " + plain(quantity) + " "
                    + plain(price) + " " + cost.toPlainString();
        }
    }

    static FocusOracle of(Path file) throws IOException {
        var oracle = new FocusOracle();
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(file.toFile())) {
            rows.forEachRemaining(oracle::row);
        }
        return oracle;
    }

    private void row(Map<String, String> row) {
        rows++;
        String currency = row.get("BillingCurrency");
        if (!isNumber(row.get("PricingQuantity"))
                || !isNumber(row.get("ListUnitPrice"))
                || !CURRENCIES.contains(currency)) {
            return;
        }
        LocalDateTime start = time(row.get("ChargePeriodStart"));
        LocalDateTime end = time(row.get("ChargePeriodEnd"));
        if (Duration.between(start, end).toDays() > 31) {
            return;
        }
        String account = row.get("SubAccountId");
        currencies.putIfAbsent(account, currency);
        if (!currencies.get(account).equals(currency)) {
            return;
        }
        taken++;
        BigDecimal quantity = new BigDecimal(row.get("PricingQuantity"));
        BigDecimal price = new BigDecimal(row.get("ListUnitPrice"));
        List<Part> ofRow = split(start, end, quantity, price);
        parts.computeIfAbsent(account, _ -> new ArrayList<>()).addAll(ofRow);
        compareWithListCost(row, ofRow);
    }

    /** A row of several days has several roundings; of all others the file itself says what they cost. */
    private void compareWithListCost(Map<String, String> row, List<Part> ofRow) {
        BigDecimal listed = new BigDecimal(row.get("ListCost")).setScale(10, RoundingMode.HALF_UP);
        if (ofRow.size() == 1 && ofRow.getFirst().cost().compareTo(listed) == 0) {
            equalToListCost++;
        } else if (row.get("ProviderName").equals("Microsoft")) {
            withBlockPrice++;
        }
    }

    private static List<Part> split(LocalDateTime start, LocalDateTime end, BigDecimal quantity, BigDecimal price) {
        List<Part> parts = new ArrayList<>();
        BigDecimal seconds = BigDecimal.valueOf(Duration.between(start, end).toSeconds());
        BigDecimal left = quantity;
        LocalDateTime at = start;
        boolean isLong = Duration.between(start, end).compareTo(Duration.ofHours(1)) > 0;
        while (isLong && at.toLocalDate().plusDays(1).atStartOfDay().isBefore(end)) {
            LocalDateTime midnight = at.toLocalDate().plusDays(1).atStartOfDay();
            BigDecimal share = quantity.multiply(
                            BigDecimal.valueOf(Duration.between(at, midnight).toSeconds()))
                    .divide(seconds, 18, RoundingMode.DOWN);
            parts.add(new Part(at, midnight, share, price, cost(share, price)));
            left = left.subtract(share);
            at = midnight;
        }
        parts.add(new Part(at, end, left, price, cost(left, price)));
        return parts;
    }

    Instant begin() {
        return parts.values().stream()
                .flatMap(List::stream)
                .map(Part::from)
                .min(LocalDateTime::compareTo)
                .orElseThrow()
                .toInstant(ZoneOffset.UTC);
    }

    private static BigDecimal cost(BigDecimal quantity, BigDecimal price) {
        return quantity.multiply(price).setScale(10, RoundingMode.HALF_UP);
    }

    int rows() {
        return rows;
    }

    int taken() {
        return taken;
    }

    int equalToListCost() {
        return equalToListCost;
    }

    int withBlockPrice() {
        return withBlockPrice;
    }

    Set<String> accounts() {
        return parts.keySet();
    }

    List<String> parts(String account, YearMonth month) {
        return parts.get(account).stream()
                .filter(part -> part.month().equals(month))
                .map(Part::text)
                .sorted()
                .toList();
    }

    /** A bill before tax: the sum of all its rows, cut once. */
    BigDecimal bill(String account, YearMonth month) {
        int decimals = currencies.get(account).equals("IDR") ? 0 : 2;
        return parts.get(account).stream()
                .filter(part -> part.month().equals(month))
                .map(Part::cost)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(decimals, RoundingMode.FLOOR);
    }

    List<YearMonth> months() {
        return parts.values().stream()
                .flatMap(List::stream)
                .map(Part::month)
                .distinct()
                .sorted()
                .toList();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]+(\\.[0-9]+)?");
    }

    /** As databases write it, or as the format does. */
    private static LocalDateTime time(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T').replace("Z", ""));
    }
}
