package io.saldo.platform.id;

/**
 * Form of every other id: three letters, a hyphen and 16 characters of Crockford base32 that hold 12 bits of shard,
 * 42 bits of real-time milliseconds and 26 random bits. Letters, digits and hyphen only.
 */
public final class ObjectId {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final long HALF = (1L << 40) - 1;

    private ObjectId() {}

    static String of(String type, int shard, long millis, int random26) {
        long high = ((long) shard << 28) | (millis >>> 14 & ((1L << 28) - 1));
        long low = (millis & 0x3fff) << 26 | random26;
        return type + '-' + encode(high) + encode(low & HALF);
    }

    /** True for an id of that type in the right form; it says nothing on whether the object exists. */
    public static boolean isValid(String type, String id) {
        return id.length() == 20 && id.startsWith(type + '-') && id.substring(4).matches("[0-9a-hjkmnp-tv-z]{16}");
    }

    /** The shard that an id in the right form carries. */
    public static int shardOf(String id) {
        int high = 0;
        for (int i = 4; i < 7; i++) {
            high = high << 5 | ALPHABET.indexOf(id.charAt(i));
        }
        return high >>> 3;
    }

    private static String encode(long fortyBits) {
        var text = new StringBuilder(8);
        for (int shift = 35; shift >= 0; shift -= 5) {
            text.append(ALPHABET.charAt((int) (fortyBits >>> shift & 31)));
        }
        return text.toString();
    }
}
