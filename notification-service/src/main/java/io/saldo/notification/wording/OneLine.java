package io.saldo.notification.wording;

import java.util.regex.Pattern;

/**
 * Text that somebody else has chosen (a name, a remark) on one line: it may neither add paragraphs of its own to our
 * words nor turn their direction.
 */
final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

    private OneLine() {}

    static String of(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}
