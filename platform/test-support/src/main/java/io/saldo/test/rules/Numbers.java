package io.saldo.test.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The numbers in a text; equal ones are written alike, so 05 is 5 and 1.50 is 1.5. Signs are not theirs. */
final class Numbers {

    private static final String NONE_IN_THE_BOOK = "\\bEx:[A-Z]+-\\d+[a-z]?"
            + "|\\b[A-Z]{1,2}-\\d+\\b" // rules
            + "|\\[(S|OWN|DEC|D\\d)[^\\]]*\\]" // sources
            + "|\\b\\d+(st|nd|rd|th)\\b";
    private static final Pattern THOUSANDS = Pattern.compile("\\b\\d{1,3}(,\\d{3})+\\b");

    /** No part of a word, as in V1, but the hour after the T of a time. */
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z_]|\\d)\\d+(\\.\\d+)?|(?<=\\dT)\\d+");

    private Numbers() {}

    static List<BigDecimal> ofBook(String row) {
        String plain = row.replaceAll(NONE_IN_THE_BOOK, " ");
        return of(THOUSANDS.matcher(plain).replaceAll(match -> match.group().replace(",", "")));
    }

    /** Underscores between digits do not count. */
    static List<BigDecimal> ofSource(String code) {
        return of(code.replaceAll("(?<=\\d)_(?=\\d)", ""));
    }

    private static List<BigDecimal> of(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Numbers::alike)
                .toList();
    }

    private static BigDecimal alike(String number) {
        BigDecimal value = new BigDecimal(number);
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
