package io.saldo.gateway;

import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/** A signing key made for a test, and tokens signed with it, right ones and wrong ones. */
public record TestKey(String id, KeyPair pair) {

    public static TestKey rsa(String id) {
        return new TestKey(id, generate("RSA"));
    }

    public static TestKey ec(String id) {
        return new TestKey(id, generate("EC"));
    }

    private static KeyPair generate(String kind) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
            if (kind.equals("EC")) {
                generator.initialize(new ECGenParameterSpec("secp256r1"));
            } else {
                generator.initialize(2048);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public JsonObject jwk() {
        JsonObject jwk = new JsonObject().put("kid", id).put("use", "sig").put("alg", algorithm());
        return switch (pair.getPublic()) {
            case RSAPublicKey rsa ->
                jwk.put("kty", "RSA").put("n", number(rsa.getModulus(), 256)).put("e", "AQAB");
            case ECPublicKey ec ->
                jwk.put("kty", "EC")
                        .put("crv", "P-256")
                        .put("x", number(ec.getW().getAffineX(), 32))
                        .put("y", number(ec.getW().getAffineY(), 32));
            default -> throw new IllegalStateException();
        };
    }

    public String algorithm() {
        return pair.getPublic() instanceof RSAPublicKey ? "RS256" : "ES256";
    }

    public JsonObject header() {
        return new JsonObject().put("alg", algorithm()).put("typ", "JWT").put("kid", id);
    }

    public String sign(JsonObject claims) {
        return sign(header(), claims);
    }

    public String sign(JsonObject header, JsonObject claims) {
        String text = encode(header.encode()) + "." + encode(claims.encode());
        return text + "." + base64(signature(text));
    }

    private byte[] signature(String text) {
        try {
            Signature signature = Signature.getInstance(
                    algorithm().equals("RS256") ? "SHA256withRSA" : "SHA256withECDSAinP1363Format");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String number(BigInteger number, int length) {
        byte[] bytes = number.toByteArray();
        int from = Math.max(0, bytes.length - length);
        byte[] padded = new byte[length];
        System.arraycopy(bytes, from, padded, length - (bytes.length - from), bytes.length - from);
        return base64(Arrays.copyOf(padded, length));
    }

    public static String encode(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
