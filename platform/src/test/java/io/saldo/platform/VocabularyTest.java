package io.saldo.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Platform is mechanics: a business noun in it would weld the services together. */
class VocabularyTest {

    private static final Pattern NOUN = Pattern.compile(
            "(?i)\\b\\w*(invoice|payment|voucher|charge|settlement|refund|coupon|suspension|bill(?!ing))\\w*\\b");

    @Test
    void namesNoBusinessNoun() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            List<String> found = files.filter(Files::isRegularFile)
                    .flatMap(VocabularyTest::lines)
                    .filter(line -> NOUN.matcher(line).find())
                    .toList();
            assertEquals(List.of(), found);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(line -> file.getFileName() + ": " + line);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
