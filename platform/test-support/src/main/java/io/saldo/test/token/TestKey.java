package io.saldo.test.token;

import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The key pair of a test JVM. Quarkus loads test classes more than once, so it lives in system properties. */
record TestKey(String privateKey, String publicKey) {

    private static final String PRIVATE = "saldo.test.token.private";
    private static final String PUBLIC = "saldo.test.token.public";

    static synchronized TestKey shared() {
        if (System.getProperty(PRIVATE) == null) {
            TestKey made = make();
            System.setProperty(PUBLIC, made.publicKey);
            System.setProperty(PRIVATE, made.privateKey);
        }
        return new TestKey(System.getProperty(PRIVATE), System.getProperty(PUBLIC));
    }

    static TestKey make() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            var base64 = Base64.getEncoder();
            return new TestKey(
                    base64.encodeToString(pair.getPrivate().getEncoded()),
                    base64.encodeToString(pair.getPublic().getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    PrivateKey signingKey() {
        try {
            var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey));
            return KeyFactory.getInstance("RSA").generatePrivate(encoded);
        } catch (NoSuchAlgorithmException | InvalidKeySpecException e) {
            throw new IllegalStateException(e);
        }
    }
}
