package io.saldo.payment.method;

import java.util.regex.Pattern;

/**
 * Finds the number of a card in a text: 12 to 19 digits, apart by blanks or hyphens at most, with a right check digit and
 * a first digit that card companies have, whatever stands behind it. Where none may stand it is refused, and never
 * repeated or logged. An id in the form of a UUID, as tokens have it, is none, whatever its digits come to.
 */
final class CardNumbers {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 19;
    private static final Pattern UUID = Pattern.compile(
            "(?i)(?<![0-9a-f])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f])");

    private CardNumbers() {}

    static boolean isIn(String given) {
        String text = UUID.matcher(given).replaceAll("id");
        for (int start = 0; start < text.length(); start++) {
            boolean first = start == 0 || !isDigit(text, start - 1);
            if (first && "23456".indexOf(text.charAt(start)) >= 0 && isFrom(text, start)) {
                return true;
            }
        }
        return false;
    }

    /** A number ends where no digit follows at once: the month after it is not a part of it. */
    private static boolean isFrom(String text, int start) {
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < text.length() && digits.length() < LONGEST; i++) {
            if (isDigit(text, i)) {
                digits.append(text.charAt(i));
                if (!isDigit(text, i + 1) && digits.length() >= SHORTEST && hasCheckDigit(digits)) {
                    return true;
                }
            } else if ((text.charAt(i) != ' ' && text.charAt(i) != '-') || !isDigit(text, i + 1)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean hasCheckDigit(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
