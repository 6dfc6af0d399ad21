package io.saldo.invoice.run;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.invoice.InvoiceTest;
import io.saldo.invoice.usage.Provider;
import io.saldo.test.token.TestToken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@InvoiceTest
class DocumentTest extends MonthlyTest {

    @Test
    @DisplayName("I-20")
    void keepsThePartiesOfItsIssueAndTheSellersPrefixForGood() {
        known(account.taxedOnUsage());
        use("1", "100000", clock.now());
        closeMonth();
        String seller = """
            {"name": "Saldo %s", "taxId": "00.000.000.0-000.000", "address": "Jakarta", "timeZone": "Asia/Jakarta",
             "seriesPrefix": "%s"}
            """;
        Provider.operator()
                .body(seller.formatted("Baru", "SLD"))
                .put("/api/v1/legal-entities/SALDO")
                .then()
                .statusCode(200);
        Provider.operator()
                .body(seller.formatted("Baru", "OTHER"))
                .put("/api/v1/legal-entities/SALDO")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:saldo:problem:series-prefix-in-use"));
        invoice(invoices().extract().path("items[0].invoiceId"))
                .body("seller.name", equalTo("Saldo"))
                .body("seller.taxId", equalTo("00.000.000.0-000.000"))
                .body("customer.name", equalTo("Budi"))
                .body("lines[0].rate", equalTo("0.12"))
                .body("lines[0].base.amount", equalTo("91667"))
                .body("lineCount", equalTo(1));
        Provider.operator()
                .body(seller.replace(" %s\"", "\"").formatted("SLD"))
                .put("/api/v1/legal-entities/SALDO")
                .then()
                .statusCode(200);
    }

    @Test
    void refusesFiltersThatMeanNothing() {
        keep(account);
        refusedList("kind=NONE");
        refusedList("state=NONE");
        refusedList("month=2026-13");
    }

    private void refusedList(String query) {
        given().auth()
                .oauth2(TestToken.rootOf(account.cloudAccountId()))
                .get("/api/v1/billing-accounts/" + account.id() + "/invoices?" + query)
                .then()
                .statusCode(400);
    }
}
