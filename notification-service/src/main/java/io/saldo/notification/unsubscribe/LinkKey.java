package io.saldo.notification.unsubscribe;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs the links in mails: a delivery's id with a signature, so that nobody can unsubscribe others by guessing ids. */
public final class LinkKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 18;

    private final SecretKeySpec key;

    LinkKey(String secret) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** What stands in the link of a mail: {@code msg-0r5k....oYp2...}. */
    String token(String deliveryId) {
        return deliveryId + "." + signature(deliveryId);
    }

    /** The delivery that a token names, or an empty text for one that we have not made. */
    String deliveryOf(String token) {
        int dot = token.indexOf('.');
        String id = dot < 0 ? "" : token.substring(0, dot);
        byte[] said = token.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
        return !id.isEmpty() && MessageDigest.isEqual(signature(id).getBytes(StandardCharsets.UTF_8), said) ? id : "";
    }

    private String signature(String deliveryId) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] full = mac.doFinal(("unsubscribe:" + deliveryId).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(full, SIGNATURE_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
