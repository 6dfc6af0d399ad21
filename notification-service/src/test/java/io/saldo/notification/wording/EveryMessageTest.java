package io.saldo.notification.wording;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.notification.contact.Language;
import io.saldo.notification.news.News;
import io.saldo.notification.news.NewsKind;
import io.saldo.notification.wording.Sentences.Shape;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every template in every language and shape, with each set of awkward values; no service is started. */
@DisplayName("A69")
class EveryMessageTest {

    private static final Instant AT = Instant.parse("2026-10-30T17:30:00Z");
    private static final Pattern AMOUNT = Pattern.compile("-?(?:IDR |USD |Rp)[\\d.,]*\\d");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2,}_[A-Z_]+\\b");
    private static final Pattern LEFT_OVER =
            Pattern.compile("\\bnull\\b|Optional|NOT_FOUND|\\{[#/]| [.,;:]|\\(\\)|\\S {2,}\\S|\\d{4}-\\d{2}-\\d{2}");

    private static final String LINK = "https://console.example/unsubscribe/msg-1.a_b-c";

    private final Wording wording = TestWording.wording();

    static Stream<String> templates() {
        return Stream.concat(
                Arrays.stream(NewsKind.values()).map(NewsKind::name), Stream.of("RECEIPT", "RECEIPT_FOR_INVOICE"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void readsWellInEveryShapeAndLanguageWithWhateverValues(String template) {
        for (Language language : Language.values()) {
            for (Shape shape : Sentences.of(template, language).shapes()) {
                for (Awkward values : Awkward.values()) {
                    check(words(template, language, shape, values), values, shape);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void saysTheSameInEveryLanguage(String template) {
        Sentences english = Sentences.of(template, Language.EN);
        assertEquals(english, Sentences.of(template, Language.ID));
        for (Shape shape : english.shapes()) {
            Words en = words(template, Language.EN, shape, Awkward.PLAIN);
            Words id = words(template, Language.ID, shape, Awkward.PLAIN);
            assertNotEquals(en.subject(), id.subject());
            assertNotEquals(en.body(), id.body());
            assertEquals(amounts(en).count(), amounts(id).count(), en + "\n" + id);
        }
    }

    private Words words(String template, Language language, Shape shape, Awkward values) {
        News news =
                News.of(NewsKind.CLEARED, "object", AT, values.figures(shape)).inTheWords(template);
        return wording.words(news, values.account(), language);
    }

    private void check(Words words, Awkward values, Shape shape) {
        Letter letter = wording.letter(words, values.account(), Optional.of(LINK));
        assertAll(
                shape + " " + words.language() + " " + values + "\n" + letter.text(),
                () -> isPlain(words.subject(), values),
                () -> isPlain(words.body(), values),
                () -> assertFalse(words.subject().contains("\n")),
                () -> amounts(words).forEach(amount -> assertEquals(values.amount(words.language()), amount)),
                () -> standsAlone(letter, words),
                () -> isEscaped(letter.html(), words, values),
                () -> assertEquals(isSaidByAPerson(shape), words.body().contains("ELSE")));
    }

    /** Only why a term was cancelled is somebody's own words; a code that we do not know is never shown. */
    private static boolean isSaidByAPerson(Shape shape) {
        return "CANCELLED".equals(shape.codes().get("state"))
                && "ELSE".equals(shape.codes().get("reason"))
                && shape.present().contains("reason");
    }

    /** Nothing that a program has left: no placeholder, code, ISO date, control character or hole in a sentence. */
    private static void isPlain(String text, Awkward values) {
        assertFalse(text.isBlank());
        assertFalse(
                text.chars().anyMatch(c -> c != '\n' && (Character.isISOControl(c) || c == '\u202E' || c == '\u2028')));
        assertFalse(text.lines().anyMatch(line -> line.startsWith("Bcc")));
        String ours = text.replace(OneLine.of(values.text), "x");
        assertFalse(LEFT_OVER.matcher(ours).find(), ours);
        assertFalse(CODE.matcher(ours).find(), ours);
        assertFalse(ours.contains(values.rawAmount()) && values.rawAmount().length() > 4, ours);
    }

    private static Stream<String> amounts(Words words) {
        return AMOUNT.matcher(words.subject() + "\n" + words.body()).results().map(MatchResult::group);
    }

    private static void standsAlone(Letter letter, Words words) {
        assertTrue(letter.text().contains(words.body()));
        assertTrue(letter.text().endsWith(": " + LINK + "\n"), letter.text());
        assertTrue(letter.html().contains("href=\"" + LINK + "\""), letter.html());
        assertFalse(letter.text().contains("\n\n\n"));
        assertFalse(letter.text().contains("<p>") || letter.text().contains("&amp;"));
    }

    private static void isEscaped(String html, Words words, Awkward values) {
        assertFalse(html.contains("<script"));
        assertFalse(html.contains("\"quoted\""));
        if (values == Awkward.MARKUP) {
            String said = words.subject() + words.body();
            assertEquals(said.contains("<script>"), html.split("<hr>", -1)[0].contains("&lt;script&gt;"));
        }
    }
}
