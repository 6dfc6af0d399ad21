package io.saldo.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.saldo.stack.StackFailure;
import io.saldo.stack.client.Api;
import io.saldo.stack.focus.FocusImport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Real input: a FOCUS file through Kafka, rating and the ledger to the bills, against an oracle that reads only the file. */
@Tag("system")
class FocusImportTest {

    private static final Path OWN_SAMPLE = Path.of(System.getProperty("saldo.root"), "docs/examples/focus-sample.csv");

    /** Names a further file, which is not part of the product. */
    private static final String OTHER_FILE = "SALDO_FOCUS_FILE";

    /** How long usage is known again, so that a file may be sent once more. */
    private static final Duration KEPT = Duration.ofDays(45);

    @Test
    void ratesTheSampleOfOurOwn() throws IOException {
        FocusOracle oracle = FocusOracle.of(OWN_SAMPLE);
        assertEquals(100, oracle.rows());
        assertEquals(94, oracle.taken());
        assertEquals(92, oracle.equalToListCost(), "all but the two rows that span several days");
        importAndCompare(OWN_SAMPLE, oracle);
    }

    @Test
    void ratesAFileFromOutside() throws IOException {
        String name = System.getenv().getOrDefault(OTHER_FILE, "");
        Assumptions.assumeTrue(!name.isEmpty() && Files.exists(Path.of(name)), OTHER_FILE + " names no file");
        FocusOracle oracle = FocusOracle.of(Path.of(name));
        assertEquals(oracle.taken(), oracle.equalToListCost() + oracle.withBlockPrice());
        importAndCompare(Path.of(name), oracle);
    }

    /** What one installation has exported is all that another needs to come to the same charges. */
    @Test
    @EnabledIfSystemProperty(
            named = "saldo.system.runs",
            matches = "[2-9]|[0-9]{2,}",
            disabledReason = "./saldo test --long")
    void ratesWhatItHasExported() throws IOException {
        FocusOracle sample = FocusOracle.of(OWN_SAMPLE);
        Path file = Path.of("target/focus-export.csv").toAbsolutePath();
        Path folder = Path.of("target/focus-export-stack").toAbsolutePath();
        try (var stack =
                SystemStack.start(folder, Map.of(), start(sample.months().getFirst()))) {
            run(stack, OWN_SAMPLE);
            Files.writeString(file, exportOfAll(stack.api("operator"), sample));
        }
        FocusOracle exported = FocusOracle.of(file);
        assertEquals(exported.rows(), exported.equalToListCost());
        assertEquals(sample.months(), exported.months());
        for (String account : sample.accounts()) {
            for (YearMonth month : sample.months()) {
                assertEquals(sample.parts(account, month), exported.parts(safe(account), month), account + " " + month);
            }
        }
        importAndCompare(file, exported);
    }

    /** One file of all accounts and months, with one header. */
    private static String exportOfAll(Api operator, FocusOracle oracle) {
        var all = new StringBuilder();
        for (String account : oracle.accounts()) {
            for (YearMonth month : oracle.months()) {
                String file = export(operator, account, month);
                all.append(all.isEmpty() ? file : file.substring(file.indexOf('\n') + 1));
            }
        }
        return all.toString();
    }

    private static void importAndCompare(Path file, FocusOracle oracle) throws IOException {
        Instant start = start(oracle.months().getFirst());
        Path folder = Path.of("target/focus-stack").toAbsolutePath();
        try (var stack = SystemStack.start(folder, Map.of(), start)) {
            String first = run(stack, file);
            assertTrue(first.contains("%,d new, 0 duplicates, 0 set aside".formatted(oracle.taken())), first);
            compareRows(stack.api("operator"), oracle);
            String second = run(stack, file);
            assertTrue(second.contains("0 new, %,d duplicates, 0 set aside".formatted(oracle.taken())), second);
            compareRows(stack.api("operator"), oracle);
            Instant over = start(oracle.months().getLast().plusMonths(1)).plus(Duration.ofHours(1));
            stack.clock().advanceTo(over);
            compareBills(stack.api("operator"), oracle);
            Instant forgotten = oracle.begin().plus(KEPT).plus(Duration.ofDays(1));
            stack.clock().advanceTo(forgotten.isAfter(over) ? forgotten : over);
            String sentence =
                    assertThrows(StackFailure.class, () -> run(stack, file)).sentence();
            assertTrue(sentence.contains("--clock " + start), sentence);
            assertTrue(stack.api("operator")
                    .get("/api/v1/ledger/integrity")
                    .path("sound")
                    .asBoolean());
        }
    }

    private static String run(SystemStack stack, Path file) {
        var text = new ByteArrayOutputStream();
        var out = new PrintStream(text, true, StandardCharsets.UTF_8);
        new FocusImport(stack.api("operator"), stack.kafka(), out)
                .run(file, stack.home().logs().resolve("left-out.csv"));
        System.out.println(text.toString(StandardCharsets.UTF_8));
        return text.toString(StandardCharsets.UTF_8);
    }

    private static void compareRows(Api operator, FocusOracle oracle) throws IOException {
        for (String account : oracle.accounts()) {
            for (YearMonth month : oracle.months()) {
                assertEquals(oracle.parts(account, month), exported(operator, account, month), account + " " + month);
            }
        }
    }

    private static void compareBills(Api operator, FocusOracle oracle) {
        for (String account : oracle.accounts()) {
            for (YearMonth month : oracle.months()) {
                BigDecimal expected = oracle.bill(account, month);
                List<String> bills = new ArrayList<>();
                JsonNode invoices = operator.get("/api/v1/billing-accounts/" + billingAccount(operator, account)
                        + "/invoices?kind=USAGE&month=" + month);
                invoices.path("items")
                        .forEach(invoice ->
                                bills.add(invoice.path("net").path("amount").asText()));
                assertEquals(
                        expected.signum() == 0 ? List.of() : List.of(expected.toPlainString()),
                        bills,
                        account + " " + month);
            }
        }
    }

    private static List<String> exported(Api operator, String account, YearMonth month) throws IOException {
        List<String> rows = new ArrayList<>();
        try (MappingIterator<Map<String, String>> read = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(export(operator, account, month))) {
            read.forEachRemaining(row -> rows.add(String.join(
                    " ",
                    row.get("ChargePeriodStart"),
                    row.get("ChargePeriodEnd"),
                    row.get("PricingQuantity"),
                    row.get("ListUnitPrice"),
                    row.get("ListCost"))));
        }
        return rows.stream().sorted().toList();
    }

    private static String export(Api operator, String account, YearMonth month) {
        String path = "/api/v1/billing-accounts/" + billingAccount(operator, account) + "/exports/focus?month=" + month;
        Api.Answer answer = operator.send("GET", path, Map.of("Accept", "text/csv"), "");
        assertEquals(200, answer.status(), answer.toString());
        return answer.body().asText();
    }

    private static String billingAccount(Api operator, String account) {
        return operator.get("/api/v1/cloud-accounts/" + safe(account))
                .path("ownBillingAccountId")
                .asText();
    }

    /** As the documents say: what is not a letter, digit, dot, hyphen or underline becomes a colon and its hex digits. */
    private static String safe(String account) {
        StringBuilder safe = new StringBuilder();
        for (char one : account.toCharArray()) {
            safe.append(Character.toString(one).matches("[A-Za-z0-9._-]") ? "" + one : ":%02X".formatted((int) one));
        }
        return safe.toString();
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
