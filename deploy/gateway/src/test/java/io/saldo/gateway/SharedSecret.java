package io.saldo.gateway;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The oldest attack on tokens: a shared-secret signature made with what everybody knows, the public key. */
final class SharedSecret {

    private SharedSecret() {}

    static String sign(TestKey key, String algorithm) {
        return sign(key, algorithm, key.pair().getPublic().getEncoded());
    }

    static String signWithText(TestKey key) {
        String text = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(key.pair().getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
        return sign(key, "HS256", text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String sign(TestKey key, String algorithm, byte[] secret) {
        JsonObject header =
                new JsonObject().put("alg", algorithm).put("typ", "JWT").put("kid", key.id());
        String text = TestKey.encode(header.encode()) + "."
                + TestKey.encode(TestStack.claims().encode());
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return text + "." + TestKey.base64(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
