package io.saldo.system;

import static io.saldo.system.Provider.amount;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.client.UsageEvent;
import io.saldo.stack.client.UsageEvent.Sold;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the customer reads on paper is what was taken from the account's book: two services that share no figure. */
@SystemTest
class PaperJourneyTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int LINES = 200;
    private static final String PERSON = "Nguyễn Łucja Bùi-Günther";
    private static final String CLOUD_ACCOUNT = "journey.paper";

    @Test
    @DisplayName("I-17")
    void printsInBothLanguagesWhatTheLedgerHolds(SystemStack stack) throws IOException {
        var provider = new Provider(stack.api("operator"));
        String account = provider.register(CLOUD_ACCOUNT, PERSON, "POSTPAID");
        topUp(stack, provider, account);
        use(stack, provider);
        JsonNode bill = await().atMost(LIMIT)
                .until(() -> provider.documents(account, "USAGE"), found -> isPaid(found))
                .getFirst();
        String address = "/api/v1/invoices/" + bill.path("invoiceId").asText();
        JsonNode invoice = provider.operator().get(address);
        long taken = taken(provider, account, bill.path("invoiceId").asText());

        assertEquals(LINES, invoice.path("lines").size());
        assertEquals(taken, amount(invoice.path("total")));
        for (String language : List.of("en", "id")) {
            String paper = text(provider.operator().pdf(address + "?locale=" + language));
            assertPrinted(invoice.path("number").asText(), paper);
            assertPrinted(PERSON, paper);
            for (JsonNode line : invoice.path("lines")) {
                long net = amount(line.path("amount"));
                assertPrinted(written(net, language) + " " + written(amount(line.path("tax")), language), paper);
            }
            assertPrinted(written(amount(invoice.path("net")), language), paper);
            assertPrinted(written(amount(invoice.path("tax")), language), paper);
            assertPrinted(written(taken, language), paper);
        }
    }

    private static void topUp(SystemStack stack, Provider provider, String account) {
        var wanted = Map.of("amount", Provider.idr(40_000_000), "channel", "GENERIC", "reason", "Asked by phone");
        JsonNode order = provider.operator().post(account + "/top-ups", wanted);
        stack.paymentPage().pay(order.path("orderId").asText());
        await().atMost(LIMIT).until(() -> provider.cash(account) == 40_000_000);
    }

    /** Each line is of another amount, with a fraction that the document cuts. */
    private static void use(SystemStack stack, Provider provider) {
        for (int line = 1; line <= LINES; line++) {
            provider.offer("journey.paper." + line, "hour", "METERED", 1000 * line + ".37");
        }
        stack.clock().settle();
        Instant now = stack.clock().now();
        var used = IntStream.rangeClosed(1, LINES)
                .mapToObj(line -> new UsageEvent(
                                CLOUD_ACCOUNT,
                                "paper-" + line,
                                new Sold("journey.paper." + line, "hour"),
                                new BigDecimal("1.5"),
                                now)
                        .structured())
                .toList();
        stack.api("metering").post("/api/v1/usage-events", used);
        stack.clock().advanceTo(Provider.runAfter(now));
    }

    private static boolean isPaid(List<JsonNode> documents) {
        return documents.size() == 1
                && documents.getFirst().path("state").asText().equals("PAID");
    }

    /** What the book has taken for an invoice. */
    private static long taken(Provider provider, String account, String invoiceId) {
        return provider.items(account + "/ledger-entries").stream()
                .filter(entry -> entry.path("source").path("id").asText().equals(invoiceId))
                .mapToLong(entry -> -amount(entry.path("amount")))
                .sum();
    }

    private static void assertPrinted(String wanted, String paper) {
        assertTrue(paper.contains(wanted), () -> wanted + " is not in " + paper);
    }

    private static String written(long rupiah, String language) {
        String grouped = String.format(Locale.ROOT, "%,d", rupiah);
        return language.equals("id") ? "Rp" + grouped.replace(',', '.') : "IDR " + grouped;
    }

    private static String text(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            assertTrue(pdf.getNumberOfPages() > 4, () -> pdf.getNumberOfPages() + " pages");
            return stripper.getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
