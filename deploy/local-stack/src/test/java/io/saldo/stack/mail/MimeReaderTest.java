package io.saldo.stack.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MimeReaderTest {

    private static final String INVOICE = """
            From: Saldo <billing@saldo.test>
            To: budi@example.test
            Date: Sun, 1 Sep 2024 01:02:03 +0700
            Subject: =?UTF-8?Q?Tagihan_<b>=C3=A9</b>?=
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="outer"

            --outer
            Content-Type: multipart/alternative; boundary="inner"

            --inner
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: quoted-printable

            Halo =C3=A9 & <selamat>
            --inner
            Content-Type: text/html; charset=UTF-8

            <p onclick="steal()">Halo</p><script>steal()</script>
            --inner--
            --outer
            Content-Type: application/pdf
            Content-Transfer-Encoding: base64
            Content-Disposition: attachment; filename="invoice 1.pdf"

            JVBERi0xLjQ=
            --outer--
            """;

    @Test
    void takesAMailApart() throws IOException {
        Mail mail = MimeReader.read("budi@example.test", "1", INVOICE);

        assertEquals("Tagihan <b>é</b>", mail.subject());
        assertEquals("Saldo <billing@saldo.test>", mail.from());
        assertEquals("2024-08-31T18:02:03Z", mail.sentAt().toString());
        assertEquals("Halo é & <selamat>", mail.text().strip());
        assertEquals("invoice 1.pdf", mail.attachments().getFirst().name());
        assertEquals("application/pdf", mail.attachments().getFirst().contentType());
        assertEquals("%PDF-1.4", new String(mail.attachments().getFirst().content(), StandardCharsets.US_ASCII));
    }

    @Test
    void readsAMailThatSaysAlmostNothing() throws IOException {
        Mail mail = MimeReader.read("budi@example.test", "1", "\n");

        assertEquals("(no subject)", mail.subject());
        assertEquals("", mail.from());
    }

    @Test
    void showsNothingUnescaped() throws IOException {
        String page = MailPages.one(MimeReader.read("budi@example.test", "1", INVOICE));

        assertTrue(page.contains("Tagihan &lt;b&gt;é&lt;/b&gt;"));
        assertTrue(page.contains("Halo é &amp; &lt;selamat&gt;"));
        assertTrue(page.contains("<iframe sandbox=\"allow-popups"));
        assertFalse(page.contains("<script>"));
        assertFalse(page.contains("onclick=\""));
        assertFalse(page.contains("allow-scripts"));
    }
}
