package io.saldo.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ids in the examples are made as those of the product are. */
class ExampleIdsTest {
    private static final Pattern ACCOUNT = Pattern.compile("\"([0-9]{16})\"");
    private static final Pattern OWNER = Pattern.compile("\"billingAccountId\": \"([0-9]{4})[0-9]{12}\"");
    /** Vouchers are the provider's and enterprises the main account's: both have a shard of their own. */
    private static final Pattern OWNED =
            Pattern.compile("\"(?:pay|ref|inv|rev|thr|trm|hld|cmd|epi|ntc)-([0-9a-z]{3})[0-9a-z]{13}\"");

    private static final String CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";

    static Stream<Path> examples() {
        return Contracts.topics().stream().flatMap(topic -> Contracts.validExamples(topic).stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void accountIdsHaveTheirCheckDigit(Path example) {
        matches(ACCOUNT, example).forEach(found -> assertTrue(hasCheckDigit(found.group(1)), found.group(1)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void otherIdsCarryTheShardOfTheirAccount(Path example) {
        Matcher owner = OWNER.matcher(Contracts.text(example));
        if (owner.find()) {
            int shard = Integer.parseInt(owner.group(1)) - 1000;
            matches(OWNED, example).forEach(found -> assertEquals(shard, shardOf(found.group(1)), found.group()));
        }
    }

    @Test
    void checkDigitIsThatOfLuhn() {
        assertTrue(hasCheckDigit("4539578763621486"));
        assertFalse(hasCheckDigit("4539578763621487"));
    }

    private static Stream<MatchResult> matches(Pattern pattern, Path example) {
        return pattern.matcher(Contracts.text(example)).results();
    }

    /** The first 12 of 80 bits: two characters of 5 bits and the upper two of the third. */
    private static int shardOf(String firstThree) {
        int bits = 0;
        for (char c : firstThree.toCharArray()) {
            bits = bits << 5 | CROCKFORD.indexOf(c);
        }
        return bits >> 3;
    }

    private static boolean hasCheckDigit(String id) {
        int sum = 0;
        for (int i = 0; i < id.length(); i++) {
            int digit = id.charAt(id.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
