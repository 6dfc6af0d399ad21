package io.saldo.account.voucher;

import jakarta.inject.Singleton;
import java.security.SecureRandom;

/** Draws codes that nobody guesses: 16 characters of 32, 80 bits, in groups of four. */
@Singleton
class DrawnCode {

    /** Without the letters that are read as digits or as each other. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();

    String next() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
