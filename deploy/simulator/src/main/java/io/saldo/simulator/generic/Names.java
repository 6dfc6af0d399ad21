package io.saldo.simulator.generic;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes names that nobody can guess, as a payment page's address must be. */
final class Names {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Names() {}

    static String reference() {
        return "GEN" + letters(16);
    }

    static String refundReference() {
        return "RFD" + letters(16);
    }

    static String messageId() {
        return "msg_" + letters(24);
    }

    private static String letters(int count) {
        return RANDOM.ints(count, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
