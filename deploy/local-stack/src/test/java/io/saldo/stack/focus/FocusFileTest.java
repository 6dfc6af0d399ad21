package io.saldo.stack.focus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.stack.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FocusFileTest {

    @TempDir
    private Path folder;

    @Test
    void readsQuotedValuesNullsAndAByteOrderMark() throws IOException {
        List<FocusRow> rows = rows(FocusText.file(
                folder,
                "\uFEFF\"" + FocusText.HEADER.replace(",", "\",\"") + "\",\"Tags\"",
                FocusText.good("1") + ",\"{\"\"a\"\": \"\"x, y\"\"}\"",
                "",
                FocusText.good("NULL") + ",\"two\nlines\""));
        assertEquals(2, rows.size());
        assertEquals(2, rows.getFirst().number());
        assertEquals("1", rows.getFirst().text(FocusColumn.PRICING_QUANTITY));
        assertEquals("", rows.getLast().text(FocusColumn.PRICING_QUANTITY));
        assertEquals("{\"a\": \"x, y\"}", rows.getFirst().values()[10]);
        assertEquals("two\nlines", rows.getLast().values()[10]);
    }

    @Test
    void namesTheSameRowAlikeAndTwoEqualRowsApart() throws IOException {
        var file = FocusText.file(folder, FocusText.HEADER, FocusText.good("1"), FocusText.good("1"));
        List<String> first = rows(file).stream().map(FocusRow::eventId).toList();
        assertArrayEquals(
                first.toArray(), rows(file).stream().map(FocusRow::eventId).toArray());
        assertEquals(2, first.stream().distinct().count());
    }

    @Test
    void saysInOneSentenceWhatIsWrongWithAFile() throws IOException {
        refused("There is no file", new FocusFile(folder.resolve("nothing.csv")));
        refused("There is no file", new FocusFile(folder));
        refused("is empty", FocusText.file(folder, ""));
        refused("has a header but no rows", FocusText.file(folder, FocusText.HEADER));
        refused("is no FOCUS file", FocusText.file(folder, "name,age", "Budi,30"));
        refused("is no FOCUS file", FocusText.file(folder, "{\"a\": [1, 2]}"));
        refused(
                "lacks what FOCUS calls PricingUnit, SkuId",
                FocusText.file(folder, FocusText.HEADER.replace("PricingUnit,SkuId,", ""), "1"));
        refused("names the column SkuId twice", FocusText.file(folder, FocusText.HEADER + ",SkuId", "1"));
    }

    @Test
    void saysWhereQuotingBreaks() throws IOException {
        refused(
                "broken quoting in row 3",
                FocusText.file(folder, FocusText.HEADER, FocusText.good("1"), "\"US\"D,b", FocusText.good("1")));
        refused(
                "broken quoting in row 3",
                FocusText.file(folder, FocusText.HEADER, FocusText.good("1"), "\"USD,b", FocusText.good("1")));
        refused(
                "broken quoting in row 2",
                FocusText.file(folder, FocusText.HEADER, "\"" + "x".repeat(1_100_000), FocusText.good("1")));
    }

    @Test
    void saysThatAFileIsInAnotherEncoding() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(file, new byte[] {'a', ',', (byte) 0xE9, '\n'});
        refused("is not in UTF-8", new FocusFile(file));
    }

    private static List<FocusRow> rows(FocusFile file) {
        List<FocusRow> rows = new ArrayList<>();
        file.forEach(rows::add);
        return rows;
    }

    private static void refused(String words, FocusFile file) {
        String sentence =
                assertThrows(StackFailure.class, () -> file.forEach(_ -> {})).sentence();
        assertTrue(sentence.contains(words) && sentence.endsWith("."), sentence);
    }
}
