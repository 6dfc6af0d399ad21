package io.saldo.payment.gateway.paypal;

import io.saldo.payment.gateway.Digests;
import io.saldo.payment.gateway.RawCallback;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.zip.CRC32;

/** What PayPal signs: transmission, time, our webhook and the checksum of the raw body (PP-3). */
record PayPalSignature(String transmissionId, String time, String certificateUrl, String algorithm, String signature) {

    private static final String ONLY = "SHA256withRSA";

    static PayPalSignature of(RawCallback callback) {
        return new PayPalSignature(
                callback.header("paypal-transmission-id"),
                callback.header("paypal-transmission-time"),
                callback.header("paypal-cert-url"),
                callback.header("paypal-auth-algo"),
                callback.header("paypal-transmission-sig"));
    }

    boolean isComplete() {
        return algorithm.equals(ONLY)
                && !transmissionId.isEmpty()
                && !time.isEmpty()
                && !certificateUrl.isEmpty()
                && !signature.isEmpty();
    }

    boolean isBy(PublicKey key, String webhookId, byte[] body) {
        try {
            Signature check = Signature.getInstance(ONLY);
            check.initVerify(key);
            check.update(Digests.bytes(message(webhookId, body)));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private String message(String webhookId, byte[] body) {
        return String.join("|", transmissionId, time, webhookId, checksum(body));
    }

    /** CRC-32 as an unsigned decimal. */
    static String checksum(byte[] body) {
        CRC32 checksum = new CRC32();
        checksum.update(body);
        return Long.toString(checksum.getValue());
    }
}
