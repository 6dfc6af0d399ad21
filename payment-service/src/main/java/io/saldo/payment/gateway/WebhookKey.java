package io.saldo.payment.gateway;

import java.util.Base64;

/** The secret of a gateway account as Standard Webhooks writes it: {@code whsec_} and base64. */
public final class WebhookKey {

    private static final String PREFIX = "whsec_";

    private WebhookKey() {}

    /** The bytes to sign with. */
    public static byte[] of(String secret) {
        return Base64.getDecoder().decode(secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret);
    }
}
