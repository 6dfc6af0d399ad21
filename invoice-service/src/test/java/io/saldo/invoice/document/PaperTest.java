package io.saldo.invoice.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Variant;
import io.saldo.invoice.invoice.InvoiceLine;
import io.saldo.invoice.invoice.IssuedDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read out of the printed page is what was issued. */
class PaperTest {

    private static final WordBook WORDS = new WordBook(JsonMapper.builder().build());
    private static final PdfWriter WRITER = new PdfWriter(new PrintableText());

    /** Long documents take their time, and say the same to each test. */
    private static final Map<String, Printed> PRINTED = new HashMap<>();

    @ParameterizedTest
    @EnumSource
    @DisplayName("I-17")
    void printsWhatWasIssued(Language language) throws IOException { // req:A53
        IssuedDocument document = Documents.usage(200);
        Formats formats = new Formats(language);
        Printed printed = print("usage-200", document, language);
        assertTrue(printed.text().contains(document.number()));
        assertTrue(printed.text().contains(Documents.CUSTOMER), printed.text());
        for (InvoiceLine line : document.lines()) {
            String row = formats.money(line.amount()) + " " + formats.money(line.tax());
            assertTrue(printed.text().contains(row), row);
        }
        assertTrue(printed.text().contains("PPN 12% × 11/12"));
        assertTrue(printed.text()
                .contains(formats.money(document.taxLines().getFirst().base())));
        assertTrue(printed.text().contains(formats.money(document.net())));
        assertTrue(printed.text().contains(formats.money(document.tax())));
        assertTrue(printed.text().contains(formats.money(document.total())));
        assertTrue(printed.bytes() < SendDocument.MOST_BYTES, () -> printed.bytes() + " bytes");
    }

    @Test
    void repeatsTheHeadingAndCountsThePages() throws IOException {
        Printed printed = print("usage-200", Documents.usage(200), Language.ID);
        assertTrue(printed.pages().size() > 4, () -> printed.pages().size() + " pages");
        int count = printed.pages().size();
        for (int page = 1; page <= count; page++) {
            String text = printed.pages().get(page - 1);
            assertTrue(text.contains("Halaman " + page + " dari " + count), text);
            assertTrue(page == count || text.contains("Uraian"), text);
        }
    }

    @ParameterizedTest
    @DisplayName("C-1")
    @CsvSource({"EN, 'IDR 6,833 IDR 751', 1 November 2026", "ID, Rp6.833 Rp751, 1 November 2026"})
    void writesFiguresAsTheReaderDoes(Language language, String line, String day) throws IOException {
        String text = print("usage-4", Documents.usage(4), language).text();
        assertTrue(text.contains(line), text);
        assertTrue(text.contains(day), text);
        assertTrue(text.contains("16 November 2026"), text);
    }

    @Test
    @DisplayName("X-5")
    void printsTheRate() throws IOException {
        String text = print("converted", Documents.converted(), Language.EN).text();
        assertTrue(text.contains("HKD 779.95"), text);
        assertTrue(text.contains("USD 100.25 converted at 1 USD = 7.78 HKD, the rate of 30 September 2026."), text);
        assertTrue(text.contains("No tax applies"), text);
    }

    @Test
    void groupsVeryManyLinesSoThatTheyCanBeSent() throws IOException {
        IssuedDocument document = Documents.usage(PrintedLines.MOST + 1);
        Printed printed = print("usage-many", document, Language.EN);
        assertTrue(printed.text().contains("grouped by product and month"), printed.text());
        assertTrue(printed.text().contains(new Formats(Language.EN).money(document.total())), printed.text());
        assertEquals(1, printed.pages().size());
    }

    @Test
    void saysItsLanguageAndTitleToAReaderAloud() throws IOException {
        byte[] bytes = WRITER.write(html(Documents.usage(3), Language.ID));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertEquals("id", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentInformation().getTitle().contains("Faktur"));
            assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
        }
    }

    private record Printed(String text, List<String> pages, int bytes) {}

    private static Printed print(String name, IssuedDocument document, Language language) throws IOException {
        Optional<Printed> before = Optional.ofNullable(PRINTED.get(name + language));
        if (before.isPresent()) {
            return before.get();
        }
        Printed printed = printAnew(name, document, language);
        PRINTED.put(name + language, printed);
        return printed;
    }

    private static Printed printAnew(String name, IssuedDocument document, Language language) throws IOException {
        byte[] bytes = WRITER.write(html(document, language));
        Path folder = Files.createDirectories(Path.of("target", "printed"));
        Files.write(folder.resolve(name + "-" + language.code() + ".pdf"), bytes);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf).replaceAll("\\s+", " "));
            }
            return new Printed(String.join(" ", pages), pages, bytes.length);
        }
    }

    /** The template of the service, in an engine that needs no build. */
    private static String html(IssuedDocument document, Language language) throws IOException {
        var engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .build();
        try (var file = PaperTest.class.getResourceAsStream("/templates/document/page.html")) {
            String page = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return engine.parse(page, Variant.forContentType(Variant.TEXT_HTML))
                    .data("doc", new Paper(document, WORDS.in(language), language).print())
                    .data("words", WORDS.in(language))
                    .render();
        }
    }
}
