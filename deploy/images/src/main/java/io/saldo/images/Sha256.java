package io.saldo.images;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests in the form in which images and lock files name them. */
final class Sha256 {

    private final MessageDigest digest = digest();

    /** What is written through it is counted in. */
    OutputStream through(OutputStream out) {
        return new DigestOutputStream(out, digest);
    }

    /** Of all that went through; to be asked once. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    static String of(Path file) throws IOException {
        Sha256 sha = new Sha256();
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = sha.through(OutputStream.nullOutputStream())) {
            in.transferTo(out);
        }
        return sha.hex();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
