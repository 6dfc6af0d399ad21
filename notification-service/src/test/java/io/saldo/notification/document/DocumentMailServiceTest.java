package io.saldo.notification.document;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.notification.Accounts;
import io.saldo.notification.Events;
import io.saldo.notification.Mailbox;
import io.saldo.notification.NotificationTest;
import io.saldo.test.event.EventSender;
import io.saldo.test.infra.Infra;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NotificationTest
class DocumentMailServiceTest {

    private static final byte[] PDF = "%PDF-1.7 not quite \u00ff".getBytes(StandardCharsets.ISO_8859_1);

    @BeforeEach
    void openMailbox() {
        Mailbox.open();
    }

    @Test
    void takesTheDocumentAlong() {
        String account = Accounts.known("document-1", "pdf@document.test", Events.POSTPAID_EN);
        rendered(account, "inv-06v8ck0bcw1kx0d1");
        Events.send("invoice.issued", account, issued(account, "inv-06v8ck0bcw1kx0d1", 1));
        awaitAttachments("pdf@document.test", List.of("SLD-USAGE-2026-00000001.pdf"));
    }

    @Test
    void goesWithTheLinkAloneWhenTheDocumentDoesNotCome() {
        String account = Accounts.known("document-2", "link@document.test", Events.POSTPAID_EN);
        Events.send("invoice.issued", account, issued(account, "inv-06v8ck0bcw1kx0d2", 2));
        awaitAttachments("link@document.test", List.of());
    }

    private static void awaitAttachments(String address, List<String> names) {
        await().atMost(Events.LIMIT).until(() -> !Mailbox.of(address).isEmpty());
        assertEquals(names, Mailbox.of(address).getFirst().attachments());
    }

    private static void rendered(String account, String invoiceId) {
        try (var sender = EventSender.to(Infra.shared().kafka())) {
            sender.sendRaw(
                    "document.rendered",
                    Optional.of(account),
                    Map.of(
                            "ce_specversion", "1.0",
                            "ce_id", "doc-" + invoiceId,
                            "ce_source", "/invoice-service",
                            "ce_type", "document.rendered",
                            "ce_subject", account,
                            "ce_time", "2026-11-02T03:00:00Z",
                            "ce_invoiceid", invoiceId,
                            "ce_locale", "en",
                            "content-type", "application/pdf"),
                    PDF);
        }
    }

    private static String issued(String account, String invoiceId, int number) {
        return """
            {"billingAccountId": "%s", "invoiceId": "%s", "number": "SLD/USAGE/2026/0000000%d", "kind": "USAGE",
             "opensBill": true, "collectedBy": "PROVIDER", "legalEntity": "saldo-id", "usageMonth": "2026-10",
             "issueDate": "2026-11-01", "createdAt": "2026-11-02T03:00:00Z", "lines": [], "taxLines": [],
             "closes": [],
             "net": {"amount": "90000", "currency": "IDR"}, "tax": {"amount": "0", "currency": "IDR"},
             "total": {"amount": "90000", "currency": "IDR"}}\
            """.formatted(account, invoiceId, number);
    }
}
