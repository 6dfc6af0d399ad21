package io.saldo.payment.due;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.saldo.payment.Company;
import io.saldo.payment.Customer;
import io.saldo.payment.PaymentTest;
import io.saldo.payment.Provider;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@PaymentTest
class InvoicePaymentTest {

    private static final String INVOICE = "inv-06v8ck0bcw1kx040";

    private final Company company = new Company();
    private final Customer budi = Customer.inRupiah();

    @BeforeEach
    void use() {
        Provider.uses(company);
    }

    @AfterEach
    void close() {
        company.close();
        budi.close();
    }

    @ParameterizedTest
    @DisplayName("I-9")
    @CsvSource({"12345, 50000", "50000, 50000", "75000, 75000"})
    void paysTheRestOrTheMinimum(String rest, String total) {
        budi.with("taxPoint", Customer.always("USAGE")).known();
        budi.owes(INVOICE, 1, rest, "IDR", "CUSTOMER");
        awaitDue().then().body("total.amount", equalTo(total)).body("tax.amount", equalTo("0"));
    }

    @Test
    void sendsThePayerBackToWhereHeCameFrom() {
        budi.known();
        budi.owes(INVOICE, 1, "75000", "IDR", "CUSTOMER");
        String order = awaitDue().path("orderId");
        assertEquals("http://shop/back", company.order(order).getString("returnUrl"));
        budi.payInvoice(INVOICE, "javascript:alert(1)")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:saldo:problem:malformed"));
    }

    @Test
    @DisplayName("I-15")
    void addsTaxToTheCreditedAmountUnderTheTaxPointTopUp() {
        budi.known();
        budi.owes(INVOICE, 1, "12345", "IDR", "CUSTOMER");
        Response made = awaitDue();
        made.then()
                .body("credit.amount", equalTo("50000"))
                .body("tax.amount", equalTo("5500"))
                .body("total.amount", equalTo("55500"))
                .body("invoiceId", equalTo(INVOICE));
        String payment = made.path("paymentId");
        Company.callback("payment.paid", Company.data(payment, "i-" + payment, "55500", "IDR"));
        JsonObject confirmed = budi.event("payment.confirmed", payment);
        assertEquals("INVOICE", confirmed.getString("purpose"));
        assertEquals(INVOICE, confirmed.getString("dueId"));
    }

    @Test
    @DisplayName("I-16")
    void paysTheWholeRestUnderATaxWithinThePrice() {
        budi.inMalaysia().known();
        budi.owes(INVOICE, 1, "111000", "IDR", "CUSTOMER");
        await().atMost(Customer.LIMIT) // the rule comes by another topic than the rest
                .until(() -> "12210".equals(budi.payInvoice(INVOICE).path("tax.amount")));
        awaitDue().then().body("credit.amount", equalTo("111000")).body("total.amount", equalTo("123210"));
    }

    @Test
    void refusesARestThatIsMoreThanOnePaymentMayBe() {
        budi.known();
        budi.owes(INVOICE, 1, "9000000000000000000", "IDR", "CUSTOMER");
        await().atMost(Customer.LIMIT).until(() -> "urn:saldo:problem:amount-too-large"
                .equals(budi.payInvoice(INVOICE).path("type")));
    }

    @Test
    void keepsTheNewestRestAndRefusesWhatIsPaid() {
        budi.tell();
        budi.owes(INVOICE, 2, "0", "IDR", "CUSTOMER");
        budi.owes(INVOICE, 1, "75000", "IDR", "CUSTOMER");
        budi.owes("inv-06v8ck0bcw1kx041", 1, "75000", "IDR", "CUSTOMER");
        await().atMost(Customer.LIMIT)
                .until(() -> budi.payInvoice("inv-06v8ck0bcw1kx041").statusCode() == 201);
        budi.payInvoice(INVOICE).then().statusCode(422).body("type", equalTo("urn:saldo:problem:nothing-due"));
    }

    @Test
    @DisplayName("I-3")
    void failsAChargeWithoutASavedMethodOnce() {
        budi.known();
        budi.owes(INVOICE, 1, "75000", "IDR", "AUTO");
        budi.owes(INVOICE, 2, "70000", "IDR", "AUTO");
        JsonObject failed = budi.event("payment.failed", INVOICE);
        assertEquals("NO_METHOD", failed.getString("reason"));
        assertEquals("AUTO_CHARGE", failed.getString("purpose"));
        await().atMost(Customer.LIMIT)
                .until(() -> "77700".equals(budi.payInvoice(INVOICE).path("total.amount")));
        assertEquals(1, budi.events("payment.failed").size());
    }

    private Response awaitDue() {
        Response[] made = new Response[1];
        await().atMost(Customer.LIMIT).until(() -> {
            made[0] = budi.payInvoice(INVOICE);
            return made[0].statusCode() == 201;
        });
        return made[0];
    }
}
