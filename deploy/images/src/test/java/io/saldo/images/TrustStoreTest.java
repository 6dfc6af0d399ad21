package io.saldo.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrustStoreTest {

    @Test
    void isReadByTheJdkWithItsSealAndHoldsEachCertificate() throws Exception {
        KeyStore jdk = KeyStore.getInstance(
                Path.of(System.getProperty("java.home"), "lib/security/cacerts").toFile(), (char[]) null);
        String alias = Collections.list(jdk.aliases()).getFirst();
        byte[] certificate = jdk.getCertificate(alias).getEncoded();
        FileTree tree = new FileTree();
        tree.text("usr/share/ca-certificates/mozilla/Some_Root.crt", pem(certificate));
        byte[] written = TrustStore.of(tree);
        KeyStore read = KeyStore.getInstance("JKS");
        read.load(new ByteArrayInputStream(written), "changeit".toCharArray());
        assertEquals(List.of("some_root"), Collections.list(read.aliases()));
        assertArrayEquals(certificate, read.getCertificate("some_root").getEncoded());
        assertArrayEquals(written, TrustStore.of(tree));
    }

    @Test
    void isNeverEmpty() {
        assertThrows(ImagesFailure.class, () -> TrustStore.of(new FileTree()));
    }

    @Test
    void isPinnedWithTheBase() throws Exception {
        assertEquals(
                1,
                Files.readAllLines(Path.of("base.lock")).stream()
                        .filter(line -> line.startsWith("package ca-certificates "))
                        .count());
    }

    private static String pem(byte[] certificate) {
        String text =
                Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.UTF_8)).encodeToString(certificate);
        return "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n";
    }
}
