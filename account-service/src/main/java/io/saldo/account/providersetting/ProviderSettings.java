package io.saldo.account.providersetting;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings that a provider has, with what holds by default (C-8). */
public final class ProviderSettings {

    /** How long after the end of a month its late usage is still waited for (I-1). */
    public static final Setting<Duration> COLLECTION_WINDOW =
            new Setting<>("collection-window", Duration.ofMinutes(30), ProviderSettings::window, Duration::toString);
    /** */
    public static final Setting<ApprovalLimits> APPROVAL_LIMITS =
            new Setting<>("approval-limits", ApprovalLimits.NONE, ApprovalLimits::read, ApprovalLimits::shown);
    /** Beside the pricing currency. */
    public static final Setting<List<CurrencyUnit>> SETTLEMENT_CURRENCIES = new Setting<>(
            "settlement-currencies",
            List.of(CurrencyUnit.USD, CurrencyUnit.EUR, CurrencyUnit.SGD, CurrencyUnit.HKD),
            value -> value.list(1, CurrencyUnit.values().length).stream()
                    .map(PlainValue::currency)
                    .toList(),
            currencies -> currencies.stream().map(CurrencyUnit::name).toList());
    /** I-6. */
    public static final Setting<Map<CurrencyUnit, Money>> MINIMUM_PAYMENT =
            new Setting<>("minimum-payment", Amounts.of("50000", "1.00"), PlainValue::amountsOfAll, Amounts::shown);
    /** S-20, S-21. */
    public static final Setting<GraceSetting> GRACE =
            new Setting<>("grace", GraceSetting.STANDARD, GraceSetting::read, GraceSetting::shown);
    /** Not below four days, so that both warnings come before the release (S-24). */
    public static final Setting<Integer> RETENTION_HOURS =
            new Setting<>("retention-hours", 360, value -> value.whole(96, 8760), Integer.class::cast);
    /** The tags that usage is shown by (U-8). */
    public static final Setting<List<String>> TAG_KEYS = new Setting<>(
            "tag-keys",
            List.of(),
            value -> value.list(0, 5).stream()
                    .map(key -> key.text("[^\\p{Cntrl}]{1,64}", "1 to 64 characters."))
                    .toList(),
            List::copyOf);
    /** Of accounts that are registered without one. */
    public static final Setting<String> DEFAULT_BILLING_TYPE = new Setting<>(
            "default-billing-type",
            "METERED",
            value -> value.text("METERED|UNMETERED", "METERED or UNMETERED."),
            String.class::cast);
    /** Of accounts that are registered without one, and of the provider's own days (C-5). */
    public static final Setting<ZoneId> DEFAULT_TIME_ZONE =
            new Setting<>("default-time-zone", ZoneId.of("Asia/Jakarta"), ProviderSettings::zone, ZoneId::getId);

    /** Of accounts that are registered without one: any of the book, as each may be a pricing currency. */
    public static final Setting<CurrencyUnit> DEFAULT_CURRENCY =
            new Setting<>("default-currency", CurrencyUnit.IDR, PlainValue::currency, CurrencyUnit::name);

    private static final Duration LONGEST_WINDOW = Duration.ofHours(20);
    private static final List<Setting<?>> ALL = List.of(
            COLLECTION_WINDOW,
            APPROVAL_LIMITS,
            SETTLEMENT_CURRENCIES,
            MINIMUM_PAYMENT,
            GRACE,
            RETENTION_HOURS,
            TAG_KEYS,
            DEFAULT_BILLING_TYPE,
            DEFAULT_TIME_ZONE,
            DEFAULT_CURRENCY);

    private ProviderSettings() {}

    static Optional<Setting<?>> named(String name) {
        for (Setting<?> setting : ALL) {
            if (setting.name().equals(name)) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }

    private static Duration window(PlainValue value) {
        String said = "A duration such as PT30M, at most PT20H.";
        try {
            Duration window = Duration.parse(value.text("PT[0-9HMS]{2,12}", said));
            if (window.compareTo(LONGEST_WINDOW) <= 0) {
                return window;
            }
        } catch (DateTimeException e) {
            throw value.bad(said);
        }
        throw value.bad(said);
    }

    private static ZoneId zone(PlainValue value) {
        String name = value.text("[A-Za-z0-9_+/-]{1,64}", "A time zone such as Asia/Jakarta.");
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw value.bad("A time zone such as Asia/Jakarta.");
        }
        return ZoneId.of(name);
    }
}
