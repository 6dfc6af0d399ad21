package io.saldo.account.providersetting;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The numbers of the benefit (S-20, S-21): a percentage of the average usage, capped, and hours that grow with each month
 * without a late bill.
 */
public record GraceSetting(
        Map<CurrencyUnit, Money> caps, int percent, int firstHours, int hoursPerCleanMonth, int mostHours) {

    public static final GraceSetting STANDARD = new GraceSetting(Amounts.of("5000000", "500"), 20, 24, 24, 168);
    private static final int YEAR = 8760;

    public Money cap(CurrencyUnit currency) {
        return Objects.requireNonNull(caps.get(currency));
    }

    public Duration hours(int cleanMonths) {
        return Duration.ofHours(Math.min(mostHours, firstHours + (long) hoursPerCleanMonth * cleanMonths));
    }

    static GraceSetting read(PlainValue value) {
        var fields = value.fields(Set.of("cap", "percent", "firstHours", "hoursPerCleanMonth", "mostHours"));
        return new GraceSetting(
                fields.get("cap").amountsOfAll(),
                fields.get("percent").whole(0, 100),
                fields.get("firstHours").whole(0, YEAR),
                fields.get("hoursPerCleanMonth").whole(0, YEAR),
                fields.get("mostHours").whole(0, YEAR));
    }

    Object shown() {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("cap", Amounts.shown(caps));
        shown.put("percent", percent);
        shown.put("firstHours", firstHours);
        shown.put("hoursPerCleanMonth", hoursPerCleanMonth);
        shown.put("mostHours", mostHours);
        return shown;
    }
}
