package io.saldo.invoice.document;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.saldo.invoice.InvoiceTest;
import io.saldo.invoice.invoice.FindIssuedDocument;
import io.saldo.invoice.run.MonthlyTest;
import io.saldo.invoice.usage.Provider;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.test.contract.EventContract;
import io.saldo.test.event.EventProbe;
import io.saldo.test.infra.Infra;
import io.saldo.test.token.TestToken;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@InvoiceTest
class DocumentServiceTest extends MonthlyTest {

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    FindIssuedDocument find;

    @Inject
    SendDocument send;

    @Test
    @DisplayName("I-17")
    void printsAndSendsTheDocument() throws IOException { // req:A53
        known(account.taxedOnUsage());
        use("1", "100000", clock.now());
        closeMonth();
        String id = invoices().extract().path("items[0].invoiceId");
        String number = invoices().extract().path("items[0].number");
        String english = text(fetched(id, "").then().statusCode(200).extract().asByteArray());
        assertTrue(english.contains(number), english);
        assertTrue(english.contains("IDR 100,000"), english);
        assertTrue(english.contains("IDR 11,000"), english);
        assertTrue(english.contains("IDR 91,667"), english);
        assertTrue(english.contains("IDR 111,000"), english);
        String indonesian = text(fetched(id, "id")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString(number.replace('/', '-') + ".pdf"))
                .extract()
                .asByteArray());
        assertTrue(indonesian.contains("Rp111.000"), indonesian);
        fetched(id, "fr").then().statusCode(400);
        invoice(id).body("number", equalTo(number));
        try (var probe = EventProbe.reading(Infra.shared().kafka(), "document.rendered")) {
            var event = probe.awaitOne(
                    "document.rendered", e -> id.equals(e.headers().get("ce_invoiceid")), LIMIT);
            assertTrue(event.text().startsWith("%PDF"), event.text());
            assertEquals("en", event.headers().get("ce_locale"));
            assertEquals(account.id().toString(), event.key().orElseThrow());
            EventContract.assertSent(
                    "document.rendered", headers(String.valueOf(event.headers().get("content-type")), id));
        }
    }

    @Test
    void stopsAtNothingButTheDocumentThatCannotBePrinted() {
        String bad = issued("1");
        String good = issued("2");
        change("update invoice set snapshot = '{' || snapshot where invoice_id = '%s'".formatted(bad));
        queue(bad);
        queue(good);
        awaitSent(good);
        await().atMost(LIMIT).untilAsserted(() -> unprinted()
                .body(at(bad, "parked"), contains(true))
                .body(at(bad, "billingAccountId"), contains(account.id().toString()))
                .body(at(bad, "lastError"), contains(startsWith("It cannot be printed: "))));
        change("update invoice set snapshot = substr(snapshot, 2) where invoice_id = '%s'".formatted(bad));
        retry(bad, 204);
        awaitSent(bad);
        retry(bad, 404);
    }

    @Test
    void sendsOnceWhatTwoHavePrinted() {
        String id = issued("1");
        var document = Loop.await(() -> find.byId(id)).orElseThrow();
        var taken = new DocumentToPrint(account.id(), id, 1);
        queue(id);
        awaitSent(id);
        assertEquals(
                0,
                Loop.await(() -> unitOfWork.run(() -> send.handle(taken, document, new byte[0])
                        .chain(() -> rows(
                                "outbox where topic = 'document.rendered' and key = '%s'".formatted(account.id()))))));
    }

    @Test
    void takesUpWhatAProcessHasLeftWhenItEnded() {
        String id = issued("1");
        change("insert into document_to_print (billing_account_id, invoice_id, attempts, taken_until)"
                + " values (%s, '%s', 1, now() + interval '1 second')".formatted(account.id(), id));
        awaitSent(id);
    }

    /** Of a month of its own; printed once by itself. */
    private String issued(String usage) {
        if (usage.equals("1")) {
            known(account.taxedOnUsage());
        }
        use(usage, "100000", clock.now());
        closeMonth();
        String id = invoices().extract().path("items[0].invoiceId");
        awaitSent(id);
        return id;
    }

    /** At its last attempt. */
    private void queue(String invoiceId) {
        change("insert into document_to_print (billing_account_id, invoice_id, attempts) values (%s, '%s', 5)"
                .formatted(account.id(), invoiceId));
    }

    /** Printed and off the queue, and on its way. */
    private void awaitSent(String invoiceId) {
        await().atMost(LIMIT)
                .until(() -> Loop.await(() -> unitOfWork.run(() -> rows(
                                "(select invoice_id from document_to_print union all select key from outbox) as waiting (id)"
                                        + " where id in ('%s', '%s')".formatted(invoiceId, account.id()))))
                        == 0);
    }

    private static Uni<Long> rows(String of) {
        return Sql.of("select count(*) as n from " + of)
                .one(row -> row.number("n"))
                .map(Optional::orElseThrow);
    }

    private void change(String sql) {
        assertEquals(1, Loop.await(() -> unitOfWork.run(() -> Sql.of(sql).update())));
    }

    private static String at(String invoiceId, String field) {
        return "items.findAll { it.invoiceId == '%s' }.%s".formatted(invoiceId, field);
    }

    private static ValidatableResponse unprinted() {
        return Provider.operator().get("/api/v1/unprinted-documents").then().statusCode(200);
    }

    private static void retry(String invoiceId, int status) {
        Provider.operator()
                .post("/api/v1/unprinted-documents/" + invoiceId + "/retry")
                .then()
                .statusCode(status);
    }

    private static byte[] headers(String contentType, String id) {
        return "{\"content-type\": \"%s\", \"ce_invoiceid\": \"%s\", \"ce_locale\": \"en\"}"
                .formatted(contentType, id)
                .getBytes(StandardCharsets.UTF_8);
    }

    private Response fetched(String id, String locale) {
        return given().auth()
                .oauth2(TestToken.rootOf(account.cloudAccountId()))
                .accept("application/pdf")
                .get("/api/v1/invoices/" + id + "?locale=" + locale);
    }

    private static String text(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
