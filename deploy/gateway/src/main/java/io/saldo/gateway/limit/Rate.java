package io.saldo.gateway.limit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** So many requests a second on average, and so many at once; written {@code 200/400}, or {@code off}. */
public record Rate(long perSecond, long burst) {

    /** No limit. */
    public static final Rate OFF = new Rate(0, 0);

    private static final Pattern FORM = Pattern.compile("(\\d{1,7})/(\\d{1,7})");

    public Rate {
        if (perSecond < 0 || perSecond > 0 && burst < 1) {
            throw new IllegalArgumentException("a rate needs a burst of at least 1: " + perSecond + "/" + burst);
        }
    }

    /** Reads {@code perSecond/burst}. */
    public static Rate parse(String text) {
        Matcher form = FORM.matcher(text);
        if (text.equals("off")) {
            return OFF;
        }
        if (!form.matches()) {
            throw new IllegalArgumentException("not a rate: " + text + " (200/400, or off)");
        }
        return new Rate(Long.parseLong(form.group(1)), Long.parseLong(form.group(2)));
    }

    boolean off() {
        return perSecond == 0;
    }
}
