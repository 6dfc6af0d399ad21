package io.saldo.notification.webhook;

import java.security.SecureRandom;
import java.util.Base64;

/** What a webhook is signed with, in the form that Standard Webhooks prescribes. */
record Secret(String text) {

    static final String PREFIX = "whsec_";

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret drawn() {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return new Secret(PREFIX + Base64.getEncoder().encodeToString(key));
    }

    byte[] key() {
        return Base64.getDecoder().decode(text.substring(PREFIX.length()));
    }

    /** A secret is not for a log. */
    @Override
    public String toString() {
        return PREFIX + "...";
    }
}
