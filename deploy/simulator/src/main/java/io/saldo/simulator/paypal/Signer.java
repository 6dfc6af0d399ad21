package io.saldo.simulator.paypal;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;

/** A key made for the purpose and its certificate, signed by itself, since the JDK makes none. */
final class Signer {

    private static final String ALGORITHM = "SHA256withRSA";
    private static final byte[] RSA_SHA256 = oid(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b);
    private static final byte[] COMMON_NAME = oid(0x55, 0x04, 0x03);
    private static final byte[] VERSION_3 = tagged(0xa0, tagged(0x02, new byte[] {2}));
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Duration VALID = Duration.ofDays(3650);

    private final PrivateKey key;
    private final byte[] certificate;

    Signer(String name, KeyPair pair, Instant now) {
        key = pair.getPrivate();
        byte[] content = content(name, now, pair.getPublic().getEncoded());
        certificate = sequence(content, algorithm(), bits(sign(content)));
    }

    static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String pem() {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate);
        return "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n";
    }

    /** RFC 5280, 4.1: version, number, algorithm, issuer, validity, subject, key. */
    private static byte[] content(String name, Instant now, byte[] publicKey) {
        byte[] called =
                sequence(tagged(0x31, sequence(COMMON_NAME, tagged(0x0c, name.getBytes(StandardCharsets.UTF_8)))));
        byte[] validity = sequence(time(now.minus(Duration.ofDays(1))), time(now.plus(VALID)));
        byte[] number = tagged(0x02, BigInteger.valueOf(now.toEpochMilli()).toByteArray());
        return sequence(VERSION_3, number, algorithm(), called, validity, called, publicKey);
    }

    private static byte[] algorithm() {
        return sequence(RSA_SHA256, tagged(0x05));
    }

    private static byte[] time(Instant at) {
        return tagged(0x18, TIME.format(at).getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] bits(byte[] content) {
        return tagged(0x03, new byte[] {0}, content);
    }

    private static byte[] oid(int... bytes) {
        byte[] content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
        }
        return tagged(0x06, content);
    }

    private static byte[] sequence(byte[]... parts) {
        return tagged(0x30, parts);
    }

    /** DER: the tag, the length in as few bytes as it needs, the content. */
    private static byte[] tagged(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(tag);
        int length = content.size();
        if (length < 0x80) {
            all.write(length);
        } else if (length < 0x100) {
            all.write(0x81);
            all.write(length);
        } else {
            all.write(0x82);
            all.write(length >> 8);
            all.write(length & 0xff);
        }
        all.writeBytes(content.toByteArray());
        return all.toByteArray();
    }
}
