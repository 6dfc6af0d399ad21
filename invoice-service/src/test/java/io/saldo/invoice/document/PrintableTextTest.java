package io.saldo.invoice.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No name stops a document, in whatever script it is written. */
class PrintableTextTest {

    private static final PdfWriter WRITER = new PdfWriter(new PrintableText());

    @ParameterizedTest
    @CsvSource({
        "Łukasz Nguyễn-Đỗ Ελλάς Москва, Łukasz Nguyễn-Đỗ Ελλάς Москва",
        "张伟 Ltd, Zhāng Wěi Ltd",
        "株式会社サルド, Zhū Shì Huì Shèsarudo",
        "삼성전자, Samseongjeonja",
        "شركة النور, Sẖrkẗ Ạlnwr",
        "บริษัท, Bris̄ʹạth",
        "भारत, Bhārata",
        "Café \uD83D\uDE80, Café ?",
        "\uE000 Co., ? Co."
    })
    void writesOtherScriptsInLatinLetters(String name, String printed) throws IOException {
        assertEquals(printed.replaceAll("\\s", ""), print(name).replaceAll("\\s", ""));
    }

    @Test
    void leavesOutWhatNoPageCanHold() throws IOException {
        assertEquals("AcmeLtd", print("Ac\u0001me\u000B\uD800\uFFFELtd").strip());
    }

    @Test
    void printsALongNameOfAnyLetters() throws IOException {
        var name = new StringBuilder();
        for (int letter = 0xA0; letter < 0x30000; letter += 37) {
            name.appendCodePoint(letter);
        }
        assertTrue(print(name.toString()).length() > 100);
    }

    private static String print(String name) throws IOException {
        byte[] bytes = WRITER.write("""
            <!DOCTYPE html><html lang="en"><head><title>A</title><meta name="description" content="A" />
            <style>body { font-family: 'Saldo Sans'; }</style></head><body><p>%s</p></body></html>
            """.formatted(name));
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).strip();
        }
    }
}
