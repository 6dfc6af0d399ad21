package io.saldo.invoice.creditnote;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.invoice.InvoiceTest;
import io.saldo.invoice.run.MonthlyTest;
import io.saldo.invoice.usage.Provider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@InvoiceTest
class CreditNoteServiceTest extends MonthlyTest {

    @Test
    @DisplayName("I-10")
    void creditsAnInvoiceUpToItsTotal() {
        known(account.taxedOnUsage());
        use("1", "100000", clock.now());
        closeMonth();
        String id = invoices().extract().path("items[0].invoiceId");
        String note = credit(
                        id,
                        "{\"amount\": {\"amount\": \"50000\", \"currency\": \"IDR\"}, \"reason\": \"Charged twice\"}")
                .statusCode(201)
                .body("number", matchesPattern("SLD/CREDIT_NOTE/20[0-9]{2}/[0-9]{8}"))
                .body("kind", equalTo("CREDIT_NOTE"))
                .body("refersTo", equalTo(id))
                .body("reason", equalTo("Charged twice"))
                .body("tax.amount", equalTo("5500"))
                .body("total.amount", equalTo("55500"))
                .extract()
                .path("invoiceId");
        issuedEvent(note);
        invoice(id).body("credited.amount", equalTo("55500")).body("state", equalTo("ISSUED"));
        credit(
                        id,
                        "{\"lines\": [{\"line\": 1, \"amount\": {\"amount\": \"50001\", \"currency\": \"IDR\"}}], \"reason\": \"x\"}")
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:credit-note-too-large"));
        credit(id, "{\"amount\": {\"amount\": \"50000\", \"currency\": \"IDR\"}}")
                .statusCode(400);
        credit(note, "{\"amount\": {\"amount\": \"1\", \"currency\": \"IDR\"}, \"reason\": \"x\"}")
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:not-creditable"));
        credit(
                        id,
                        "{\"lines\": [{\"line\": 1, \"amount\": {\"amount\": \"50000\", \"currency\": \"IDR\"}}], \"reason\": \"x\"}")
                .statusCode(201)
                .body("lines", hasSize(1));
        invoice(id).body("credited.amount", equalTo("111000"));
    }

    private static ValidatableResponse credit(String id, String body) {
        return Provider.operator()
                .body(body)
                .post("/api/v1/invoices/" + id + "/credit-notes")
                .then();
    }
}
