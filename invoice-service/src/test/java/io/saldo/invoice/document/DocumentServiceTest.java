package io.saldo.invoice.document;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.saldo.invoice.InvoiceTest;
import io.saldo.invoice.run.MonthlyTest;
import io.saldo.test.contract.EventContract;
import io.saldo.test.event.EventProbe;
import io.saldo.test.infra.Infra;
import io.saldo.test.token.TestToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@InvoiceTest
class DocumentServiceTest extends MonthlyTest {

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
