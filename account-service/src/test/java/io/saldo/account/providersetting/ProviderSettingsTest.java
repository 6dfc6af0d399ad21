package io.saldo.account.providersetting;

import static io.saldo.account.Amounts.idr;
import static io.saldo.account.Amounts.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.saldo.platform.money.CurrencyUnit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderSettingsTest {

    private static final String MINIMA =
            "{\"IDR\": \"50000\", \"USD\": \"1.00\", \"EUR\": \"1.00\", \"SGD\": \"1.00\", \"HKD\": \"%s\"}";

    @Test
    @DisplayName("C-8")
    void haveTheirStandardValues() {
        assertEquals("PT30M", ProviderSettings.COLLECTION_WINDOW.shownStandard());
        assertEquals(Map.of(), ProviderSettings.APPROVAL_LIMITS.shownStandard());
        assertEquals(List.of("USD", "EUR", "SGD", "HKD"), ProviderSettings.SETTLEMENT_CURRENCIES.shownStandard());
        assertEquals(plain(MINIMA.formatted("1.00")), ProviderSettings.MINIMUM_PAYMENT.shownStandard());
        assertEquals(360, ProviderSettings.RETENTION_HOURS.shownStandard());
        assertEquals("Asia/Jakarta", ProviderSettings.DEFAULT_TIME_ZONE.shownStandard());
        assertEquals("IDR", ProviderSettings.DEFAULT_CURRENCY.shownStandard());
        assertEquals(idr(5_000_000), GraceSetting.STANDARD.cap(CurrencyUnit.IDR));
        assertEquals(usd("500"), GraceSetting.STANDARD.cap(CurrencyUnit.USD));
    }

    @DisplayName("C-8")
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            collection-window     | "PT20H"
            approval-limits       | {"adjustment": {"IDR": "1000000"}, "markPaid": {"USD": "100.00"}}
            settlement-currencies | ["USD", "HKD"]
            grace                 | {"cap": {"IDR": "1", "USD": "1.00", "EUR": "1.00", "SGD": "1.00", "HKD": "1.00"}, "percent": 10, "firstHours": 12, "hoursPerCleanMonth": 6, "mostHours": 48}
            retention-hours       | 96
            tag-keys              | ["team", "cost centre"]
            default-billing-type  | "UNMETERED"
            default-time-zone     | "Europe/Berlin"
            default-currency      | "USD"
            """)
    void takeWhatIsAValueOfTheirs(String name, String json) {
        Object plain = plain(json);
        assertEquals(plain, named(name).normal(plain));
    }

    @DisplayName("C-8")
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            collection-window     | "PT20H1M"                                   | /value
            collection-window     | "PT-1M"                                     | /value
            collection-window     | 30                                          | /value
            approval-limits       | {"bonus": {"IDR": "1"}}                     | /value/bonus
            approval-limits       | {"adjustment": {"IDR": "-1"}}               | /value/adjustment/IDR
            approval-limits       | {"adjustment": {"IDR": "1.5"}}              | /value/adjustment/IDR
            approval-limits       | {"adjustment": {"XXX": "1"}}                | /value/adjustment/XXX
            approval-limits       | {"adjustment": "1000000"}                   | /value/adjustment
            settlement-currencies | []                                          | /value
            settlement-currencies | ["USD", "USD"]                              | /value
            settlement-currencies | ["USD", "JPY"]                              | /value/1
            minimum-payment       | {"IDR": "50000"}                            | /value/EUR
            grace                 | {"percent": 20}                             | /value/cap
            retention-hours       | 95                                          | /value
            retention-hours       | "360"                                       | /value
            tag-keys              | ["a", "b", "c", "d", "e", "f"]              | /value
            tag-keys              | [""]                                        | /value/0
            tag-keys              | [null]                                      | /value
            minimum-payment       | {"IDR": null}                               | /value/IDR
            default-billing-type  | "metered"                                   | /value
            default-time-zone     | "Mars/Olympus"                              | /value
            default-currency      | "JPY"                                       | /value
            default-currency      | "usd"                                       | /value
            default-currency      | ["USD"]                                     | /value
            """)
    void refuseWhatIsNotAndNameThePlace(String name, String json, String pointer) {
        var bad = assertThrows(BadSetting.class, () -> named(name).normal(plain(json)));
        assertEquals(pointer, bad.pointer());
    }

    @Test
    @DisplayName("A-15")
    void limitOnlyWhatTheyName() {
        ApprovalLimits limits = ProviderSettings.APPROVAL_LIMITS.of(plain("{\"adjustment\": {\"IDR\": \"1000000\"}}"));
        assertTrue(limits.isLimited(LimitedDeed.ADJUSTMENT));
        assertFalse(limits.isLimited(LimitedDeed.MARK_PAID));
        assertEquals(Optional.of(idr(1_000_000)), limits.of(LimitedDeed.ADJUSTMENT, CurrencyUnit.IDR));
        assertEquals(Optional.empty(), limits.of(LimitedDeed.ADJUSTMENT, CurrencyUnit.USD));
    }

    @Test
    @DisplayName("C-8")
    void holdFromTheirDayOn() {
        DatedValues values = new DatedValues(List.of(dated("2026-11-01", 500), dated("2026-10-01", 400)));
        assertEquals(Optional.empty(), values.at(day("2026-09-30")));
        assertEquals(400, values.at(day("2026-10-31")).orElseThrow().value());
        assertEquals(500, values.at(day("2026-11-01")).orElseThrow().value());
        DatedValues changed = values.with(dated("2026-11-01", 600));
        assertEquals(600, changed.at(day("2026-12-01")).orElseThrow().value());
        assertEquals(2, changed.values().size());
        var retention = new DatedSetting<>(ProviderSettings.RETENTION_HOURS, values);
        assertEquals(360, retention.on(day("2026-09-30")));
        assertEquals(500, retention.on(day("2026-11-02")));
    }

    @Test
    @DisplayName("S-21")
    void giveHoursUpToTheMost() {
        var numbers = new GraceSetting(GraceSetting.STANDARD.caps(), 20, 12, 6, 30);
        assertEquals(Duration.ofHours(12), numbers.hours(0));
        assertEquals(Duration.ofHours(30), numbers.hours(6));
    }

    private static Setting<?> named(String name) {
        return ProviderSettings.named(name).orElseThrow();
    }

    private static DatedValue dated(String from, int value) {
        return new DatedValue(day(from), value, Instant.EPOCH, "operator", "test");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Object plain(String json) {
        try {
            return new ObjectMapper().readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
