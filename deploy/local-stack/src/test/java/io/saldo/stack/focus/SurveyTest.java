package io.saldo.stack.focus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.saldo.stack.StackFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyTest {

    private static final String FROM = "2026-01-31T23:00:00Z";
    private static final String TO = "2026-02-01T01:00:00Z";

    @TempDir
    private Path folder;

    @Test
    void listsEveryRowThatCannotBeTakenByReason() throws IOException {
        Survey survey = survey(
                FocusText.good("1"),
                FocusText.good("-1"),
                FocusText.good("-0.5"),
                FocusText.good("NULL"),
                FocusText.good("many"),
                FocusText.good("0.0000000000000000001"),
                FocusText.row("USD", FROM, TO, "NULL", "1", "SKU.1"),
                FocusText.row("JPY", FROM, TO, "1", "1", "SKU.1"),
                FocusText.row("EUR", FROM, TO, "1", "1", "SKU.1"),
                FocusText.row("USD", TO, FROM, "1", "1", "SKU.1"),
                FocusText.row("USD", FROM, "2026-03-05", "1", "1", "SKU.1"),
                FocusText.row("USD", "yesterday", TO, "1", "1", "SKU.1"),
                FocusText.good("1").replace("acc-1", ""),
                FocusText.good("1").replace("Nimbus", "Stratus"),
                FocusText.good("1").replace("SKU,SKU.1", "NULL,"),
                FocusText.good("1") + ",more",
                FocusText.good("1e-3"));
        Map<String, String> reasons = new TreeMap<>();
        survey.notTaken().byReason().forEach((reason, rows) -> reasons.put(reason, rows.text()));
        assertEquals(
                new TreeMap<>(Map.ofEntries(
                        Map.entry("has a negative PricingQuantity", "3-4"),
                        Map.entry("has no PricingQuantity", "5"),
                        Map.entry("has a PricingQuantity that is no number", "6"),
                        Map.entry("has a PricingQuantity with more digits than Saldo keeps", "7"),
                        Map.entry("has no ListUnitPrice", "8"),
                        Map.entry("is in JPY, which Saldo does not keep", "9"),
                        Map.entry("is in EUR, its account in another currency", "10"),
                        Map.entry("ends before it starts", "11"),
                        Map.entry("spans more than 31 days", "12"),
                        Map.entry("has no readable ChargePeriodStart", "13"),
                        Map.entry("names no account", "14"),
                        Map.entry("names an account that another provider's rows name too", "15"),
                        Map.entry("names no SKU", "16"),
                        Map.entry("has more or fewer values than the header has names", "17"))),
                reasons);
        assertEquals(17, survey.rows());
        assertEquals(15, survey.notTaken().count());
    }

    @Test
    void knowsTheTimeOfTheFile() throws IOException {
        Survey survey = survey(FocusText.good("1"), FocusText.row("USD", FROM, TO, "1", "1", "SKU.1"));
        assertEquals(Instant.parse("2026-01-05T10:00:00Z"), survey.firstStart());
        assertEquals(Instant.parse(TO), survey.lastEnd());
        assertEquals(Instant.parse("2026-01-01T00:00:00Z"), survey.clockWanted());
        assertEquals(List.of(YearMonth.of(2026, 1), YearMonth.of(2026, 2)), survey.months());
        assertEquals(
                List.of(Instant.parse("2026-01-11T00:00:00Z"), Instant.parse("2026-02-01T00:00:00Z")),
                List.copyOf(survey.stops()));
    }

    @Test
    void refusesAFileOfWhichNothingCanBeTaken() throws IOException {
        var file = FocusText.file(folder, FocusText.HEADER, FocusText.good("-1"));
        assertThrows(StackFailure.class, () -> Survey.of(file));
    }

    private Survey survey(String... rows) throws IOException {
        return Survey.of(FocusText.file(folder, FocusText.HEADER + "\n" + String.join("\n", rows)));
    }
}
