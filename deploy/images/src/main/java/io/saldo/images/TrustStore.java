package io.saldo.images;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whom the programs trust: the authorities of the pinned package, never those of the machine that builds. In Java's own
 * format (JKS), written by hand because the JDK would put the time of day into it.
 */
final class TrustStore {

    static final String PLACE = JavaRuntime.PLACE + "/lib/security/cacerts";

    private static final String AUTHORITIES = "usr/share/ca-certificates/";

    private static final int MAGIC = 0xFEEDFEED;
    private static final int VERSION = 2;
    private static final int TRUSTED = 2;

    /** The password that every JDK's list of authorities has; it guards nothing. */
    private static final String PASSWORD = "changeit";

    /** Part of the format. */
    private static final String WHITENER = "Mighty Aphrodite";

    private TrustStore() {}

    /** From the certificates of a tree, by the names of their files. */
    static byte[] of(FileTree tree) throws IOException {
        SortedMap<String, byte[]> certificates = new TreeMap<>();
        for (var node : tree.nodes().entrySet()) {
            boolean authority =
                    node.getKey().startsWith(AUTHORITIES) && node.getKey().endsWith(".crt");
            if (authority && node.getValue() instanceof FileTree.Content(byte[] bytes, var _)) {
                String name = node.getKey().substring(node.getKey().lastIndexOf('/') + 1);
                certificates.put(name.replace(".crt", "").toLowerCase(java.util.Locale.ROOT), encoded(bytes));
            }
        }
        if (certificates.isEmpty()) {
            throw new ImagesFailure("The base has no ca-certificates: nothing would be trusted");
        }
        return written(certificates);
    }

    private static byte[] encoded(byte[] pem) {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(pem))
                    .getEncoded();
        } catch (CertificateException e) {
            throw new ImagesFailure("A certificate of the base cannot be read: " + e.getMessage(), e);
        }
    }

    private static byte[] written(SortedMap<String, byte[]> certificates) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeInt(certificates.size());
        for (Map.Entry<String, byte[]> certificate : certificates.entrySet()) {
            out.writeInt(TRUSTED);
            out.writeUTF(certificate.getKey());
            out.writeLong(TarEntries.TIME.toEpochMilli());
            out.writeUTF("X.509");
            out.writeInt(certificate.getValue().length);
            out.write(certificate.getValue());
        }
        out.write(seal(bytes.toByteArray()));
        return bytes.toByteArray();
    }

    private static byte[] seal(byte[] store) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(PASSWORD.getBytes(StandardCharsets.UTF_16BE));
            digest.update(WHITENER.getBytes(StandardCharsets.UTF_8));
            return digest.digest(store);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
