package io.saldo.payment.method;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the number of a card in a text: 12 to 19 digits, apart by blanks or hyphens at most, with a right check digit and
 * a first digit that card companies have. Where none may stand it is refused, and never repeated or logged.
 */
final class CardNumbers {

    private static final Pattern DIGITS = Pattern.compile("(?<![0-9])[2-6](?:[ -]?[0-9]){11,18}(?![0-9])");

    private CardNumbers() {}

    static boolean isIn(String text) {
        Matcher found = DIGITS.matcher(text);
        while (found.find()) {
            if (hasCheckDigit(found.group().replaceAll("[^0-9]", ""))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
