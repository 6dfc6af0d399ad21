package io.saldo.invoice.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.saldo.invoice.discount.Percent;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Our file against the rules of FOCUS 1.0 that stand in {@code focus-1.0.csv}: columns, values, what may be missing. */
class FocusRulesTest {

    private static final BilledMonth OCTOBER = new BilledMonth(
            AccountId.of(7, 42),
            "Siti, \"Warung\" & Co",
            YearMonth.of(2026, 10),
            Instant.parse("2026-09-30T17:00:00Z"),
            Instant.parse("2026-10-31T17:00:00Z"),
            "SALDO");

    @Test
    void keepsTheRulesOfTheFormat() throws IOException {
        List<Map<String, String>> rules;
        try (var file = FocusRulesTest.class.getResourceAsStream("/focus-1.0.csv")) {
            rules = read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
        List<Map<String, String>> rows = read(FocusFileView.of(
                OCTOBER,
                List.of(
                        row("1", "150", Percent.NONE, Optional.of("vm-1"), false),
                        row("7", "0.9450000000", new Percent(BigDecimal.TEN), Optional.empty(), false),
                        row("-2", "-300.0000000000", Percent.NONE, Optional.of("vm-1"), true))));
        assertEquals(3, rows.size());
        List<String> broken = new ArrayList<>();
        rows.forEach(row -> rules.forEach(rule -> broken.addAll(broken(rule, row))));
        assertEquals(List.of(), broken);
        Set<String> known = rules.stream().map(rule -> rule.get("column")).collect(Collectors.toSet());
        assertTrue(rows.getFirst().keySet().stream().allMatch(name -> known.contains(name) || name.startsWith("x_")));
    }

    private static List<String> broken(Map<String, String> rule, Map<String, String> row) {
        String column = rule.get("column");
        if (!row.containsKey(column)) {
            return List.of(column + " is missing");
        }
        String value = row.get(column);
        boolean mayBeNull = "may be".equals(rule.get("null"))
                || "may be in a correction".equals(rule.get("null")) && "Correction".equals(row.get("ChargeClass"));
        if (value.isEmpty()) {
            return mayBeNull ? List.of() : List.of(column + " is empty");
        }
        return fits(rule.getOrDefault("allowed", "text"), value) ? List.of() : List.of(column + " is " + value);
    }

    private static boolean fits(String allowed, String value) {
        return switch (allowed) {
            case "text" -> true;
            case "decimal" -> value.matches("-?[0-9]+(\\.[0-9]+)?");
            case "time" -> value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z");
            default -> List.of(allowed.split("\\|", -1)).contains(value);
        };
    }

    private static UsageRowView row(
            String quantity, String total, Percent discount, Optional<String> resource, boolean correction) {
        return new UsageRowView(
                "ca-1",
                "cloud",
                "event-" + quantity,
                "compute.c2",
                "Compute c2, 2 vCPU",
                "hour",
                resource,
                Instant.parse("2026-10-05T15:00:00Z"),
                Instant.parse("2026-10-05T16:00:00Z"),
                new BigDecimal(quantity),
                new BigDecimal("150"),
                new BigDecimal(total),
                discount,
                CurrencyUnit.IDR,
                correction);
    }

    private static List<Map<String, String>> read(String file) throws IOException {
        return new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(file)
                .readAll();
    }
}
