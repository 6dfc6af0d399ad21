package io.saldo.stack.focus;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;

/** Reads what was used from a row, by that row alone. */
final class RowReader {

    private static final Set<String> CURRENCIES = Set.of("EUR", "HKD", "IDR", "SGD", "USD");
    private static final Duration LONGEST = Duration.ofDays(31);
    private static final int MOST_DIGITS = 60;
    private static final int DECIMALS = 18;
    private static final int INTEGER_DIGITS = 20;
    private static final int DAY_LENGTH = 10;

    private RowReader() {}

    static RowUsage read(FocusRow row) throws RowRefused {
        if (!row.isWhole()) {
            throw new RowRefused("has more or fewer values than the header has names");
        }
        Instant start = instant(row, FocusColumn.CHARGE_PERIOD_START);
        Instant end = instant(row, FocusColumn.CHARGE_PERIOD_END);
        if (end.isBefore(start)) {
            throw new RowRefused("ends before it starts");
        }
        if (Duration.between(start, end).compareTo(LONGEST) > 0) {
            throw new RowRefused("spans more than 31 days");
        }
        return new RowUsage(row, account(row), sku(row), number(row, FocusColumn.PRICING_QUANTITY), start, end);
    }

    /** A charge of no sub-account is one of the billing account itself. */
    private static RowUsage.SubAccount account(FocusRow row) throws RowRefused {
        String sub = row.text(FocusColumn.SUB_ACCOUNT_ID);
        String id = sub.isEmpty() ? row.text(FocusColumn.BILLING_ACCOUNT_ID) : sub;
        if (id.isEmpty()) {
            throw new RowRefused("names no account");
        }
        String currency = row.text(FocusColumn.BILLING_CURRENCY);
        if (!CURRENCIES.contains(currency)) {
            throw new RowRefused(
                    "is in " + (currency.isEmpty() ? "no currency" : currency + ", which Saldo does not keep"));
        }
        String name = row.text(FocusColumn.SUB_ACCOUNT_NAME);
        return new RowUsage.SubAccount(id, name.isEmpty() ? id : name, row.text(FocusColumn.PROVIDER_NAME), currency);
    }

    private static RowUsage.Sku sku(FocusRow row) throws RowRefused {
        String skuId = row.text(FocusColumn.SKU_ID);
        String skuPriceId = row.text(FocusColumn.SKU_PRICE_ID);
        if (skuId.isEmpty() && skuPriceId.isEmpty()) {
            throw new RowRefused("names no SKU");
        }
        BigDecimal price = number(row, FocusColumn.LIST_UNIT_PRICE);
        return new RowUsage.Sku(skuId, skuPriceId, row.text(FocusColumn.BILLING_CURRENCY), price);
    }

    private static BigDecimal number(FocusRow row, FocusColumn column) throws RowRefused {
        String text = row.text(column);
        if (text.isEmpty()) {
            throw new RowRefused("has no " + column.title());
        }
        try {
            return fitting(text, column);
        } catch (NumberFormatException e) {
            throw new RowRefused("has a " + column.title() + " that is no number");
        }
    }

    private static BigDecimal fitting(String text, FocusColumn column) throws RowRefused {
        if (text.length() > MOST_DIGITS) {
            throw new RowRefused("has a " + column.title() + " with more digits than Saldo keeps");
        }
        BigDecimal number = new BigDecimal(text);
        if (number.signum() < 0) {
            throw new RowRefused("has a negative " + column.title());
        }
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (plain.scale() > DECIMALS || plain.precision() - plain.scale() > INTEGER_DIGITS) {
            throw new RowRefused("has a " + column.title() + " with more digits than Saldo keeps");
        }
        return plain;
    }

    /** As FOCUS writes it, or with a space between day and time as databases do; a time without zone is in UTC. */
    private static Instant instant(FocusRow row, FocusColumn column) throws RowRefused {
        String text = row.text(column).replace(' ', 'T');
        try {
            if (text.length() == DAY_LENGTH) {
                return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
            boolean zoned = text.endsWith("Z") || text.lastIndexOf('+') > 0 || text.lastIndexOf('-') > DAY_LENGTH;
            return zoned
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new RowRefused("has no readable " + column.title());
        }
    }
}
