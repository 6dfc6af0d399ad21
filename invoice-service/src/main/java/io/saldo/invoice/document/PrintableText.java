package io.saldo.invoice.document;

import com.ibm.icu.text.Transliterator;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntPredicate;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Text in the letters that the font has: other scripts are written in Latin letters, what has none is a question mark,
 * and what no page can hold is left out. So no name stops a document.
 */
@Singleton
class PrintableText {

    /** By the rules of the Unicode consortium; each run begins with a capital, as names do. */
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Any-Title; NFC");

    private static final Transliterator PLAIN = Transliterator.getInstance("NFD; [:M:] Remove; Latin-ASCII");

    private static final String UNKNOWN = "?";

    private final IntPredicate printable;

    PrintableText() {
        CmapLookup glyphs = glyphs(PdfWriter.font(PdfWriter.REGULAR));
        this.printable = letter -> letter == '\n' || letter == '\t' || letter == '\r' || glyphs.getGlyphId(letter) != 0;
    }

    String of(String text) {
        if (text.codePoints().allMatch(printable)) {
            return text;
        }
        var printed = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = endOfRun(text, at);
            String run = text.substring(at, end);
            printed.append(printable.test(run.codePointAt(0)) ? run : inLatin(run));
            at = end;
        }
        return printed.toString();
    }

    /** As far as all letters are printable, or none is. */
    private int endOfRun(String text, int begin) {
        boolean kind = printable.test(text.codePointAt(begin));
        int end = begin;
        while (end < text.length() && printable.test(text.codePointAt(end)) == kind) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private String inLatin(String run) {
        String known = run.codePoints()
                .filter(Character::isDefined)
                .filter(letter -> !Character.isISOControl(letter))
                .filter(letter -> Character.getType(letter) != Character.SURROGATE)
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return LATIN.transliterate(known)
                .codePoints()
                .mapToObj(this::letter)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private String letter(int letter) {
        String itself = Character.toString(letter);
        if (printable.test(letter)) {
            return itself;
        }
        String plain = PLAIN.transliterate(itself);
        boolean isMark = plain.isEmpty();
        return isMark || plain.codePoints().allMatch(printable) ? plain : UNKNOWN;
    }

    private static CmapLookup glyphs(byte[] font) {
        try (var read = new RandomAccessReadBuffer(font)) {
            return new TTFParser().parse(read).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
