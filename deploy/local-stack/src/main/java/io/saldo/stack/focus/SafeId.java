package io.saldo.stack.focus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Makes any text an id of letters, digits and {@code . _ - :} that fits a path. A safe text stays as it is; every other
 * character becomes a colon and the two hex digits of each of its bytes, the colon too, so no two texts become one. What
 * is too long then keeps its beginning, two colons and a hash of all of it.
 */
final class SafeId {

    private static final int HASH_BYTES = 16;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private SafeId() {}

    static String of(String text, int longest) {
        StringBuilder safe = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            if (isSafe(one)) {
                safe.append((char) one);
            } else {
                safe.append(':').append(HEX.toHexDigits(one));
            }
        }
        return safe.length() <= longest ? safe.toString() : shortened(safe.toString(), longest);
    }

    private static boolean isSafe(byte one) {
        return one >= 'a' && one <= 'z'
                || one >= 'A' && one <= 'Z'
                || one >= '0' && one <= '9'
                || one == '.'
                || one == '_'
                || one == '-';
    }

    /** Two colons in a row stand in no other id: a colon is followed by a digit or a letter. */
    private static String shortened(String safe, int longest) {
        return safe.substring(0, longest - 2 - 2 * HASH_BYTES) + "::" + hash(safe);
    }

    static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HEX.formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
