package io.saldo.simulator;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes names that nobody can guess, as a payment page's address must be. */
public final class Names {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Names() {}

    public static String reference() {
        return "GEN" + letters(16);
    }

    public static String refundReference() {
        return "RFD" + letters(16);
    }

    public static String messageId() {
        return "msg_" + letters(24);
    }

    /** The token of a page. */
    public static String token() {
        return letters(32).toLowerCase(Locale.ROOT);
    }

    public static String uuid() {
        return UUID.randomUUID().toString();
    }

    public static String letters(int count) {
        return RANDOM.ints(count, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
