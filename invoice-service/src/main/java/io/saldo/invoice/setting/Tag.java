package io.saldo.invoice.setting;

/** A tag of usage whose key is listed (U-8). */
public record Tag(String key, String value) {

    /** Between key and value in one text: a control character, which no listed key has. */
    private static final char BETWEEN = '\u001f';

    public static Tag read(String text) {
        int between = text.indexOf(BETWEEN);
        return new Tag(text.substring(0, between), text.substring(between + 1));
    }

    public String text() {
        return key + BETWEEN + value;
    }
}
