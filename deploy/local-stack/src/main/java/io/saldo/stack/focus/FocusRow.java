package io.saldo.stack.focus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A row as it stands in the file; the header is row 1, as in a spreadsheet. */
record FocusRow(long number, String[] values, FocusHeader header) {

    boolean isWhole() {
        return values.length == header.width();
    }

    /** Empty where the row has nothing, or the word NULL. */
    String text(FocusColumn column) {
        Integer place = header.places().get(column);
        String value = place == null || place >= values.length ? "" : values[place].strip();
        return value.equals("NULL") ? "" : value;
    }

    /** The same row of the same file always has the same id, no two rows of a file share one. */
    String eventId() {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update(Long.toString(number).getBytes(StandardCharsets.UTF_8));
            for (String value : values) {
                hash.update((byte) 0);
                hash.update(value.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
