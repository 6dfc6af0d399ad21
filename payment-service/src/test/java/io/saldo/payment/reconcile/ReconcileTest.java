package io.saldo.payment.reconcile;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.payment.Company;
import io.saldo.payment.Customer;
import io.saldo.payment.PaymentTest;
import io.saldo.payment.Provider;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@PaymentTest
class ReconcileTest {

    private final Company company = new Company();
    private final Customer budi = Customer.inRupiah();

    @AfterEach
    void close() {
        company.close();
        budi.close();
    }

    @Test
    @DisplayName("gw:P-8")
    void findsALostCallbackExpiresTheRestAndStillTakesLateMoney() {
        Provider.uses(company);
        budi.known();
        Instant start = Instant.parse(Provider.clock().getString("now"));
        String lost = budi.topUp("50000", "IDR").path("paymentId");
        String open = budi.topUp("60000", "IDR").path("paymentId");
        company.receive(lost, "55500", "IDR");
        assertEquals(start.plusSeconds(120).toString(), Provider.clock().getString("nextDueAt"));

        Provider.moveClock(start.plusSeconds(120).toString());
        assertEquals(
                start.plusSeconds(120).toString(),
                budi.event("payment.confirmed", lost).getString("confirmedAt"));
        awaitIdle();
        budi.payment(open).then().body("state", equalTo("PENDING"));

        Provider.moveClock(start.plusSeconds(3600).toString());
        JsonObject failed = budi.event("payment.failed", open);
        assertEquals("EXPIRED", failed.getString("reason"));
        assertEquals(start.plusSeconds(3600).toString(), failed.getString("failedAt"));
        budi.awaitState(open, "EXPIRED");

        awaitIdle();
        company.receive(open, "66600", "IDR");
        Provider.moveClock(start.plusSeconds(86_400).toString());
        await().atMost(Customer.LIMIT)
                .until(() -> budi.events("payment.confirmed").size() == 2);
        JsonObject late =
                new JsonObject(budi.events("payment.confirmed").getLast().text());
        assertEquals(open, late.getString("originPaymentId"));
        assertEquals("60000", late.getJsonObject("credit").getString("amount"));
    }

    @Test
    @DisplayName("gw:P-8")
    void checksOneOrderThoughTheAnswerForAnotherCannotBeRead() {
        Provider.uses(company);
        budi.known();
        Instant start = Instant.parse(Provider.clock().getString("now"));
        String odd = budi.topUp("50000", "IDR").path("paymentId");
        String lost = budi.topUp("60000", "IDR").path("paymentId");
        company.end(odd, "partially_refunded");
        company.receive(lost, "66600", "IDR");

        budi.check(odd).then().statusCode(502).body("type", equalTo("urn:saldo:problem:payment-company-away"));
        Provider.moveClock(start.plusSeconds(120).toString());
        budi.event("payment.confirmed", lost);
        budi.awaitState(odd, "PENDING");

        company.receive(odd, "55500", "IDR");
        budi.event("payment.confirmed", odd);
    }

    private static void awaitIdle() {
        await().atMost(Customer.LIMIT)
                .until(() -> Provider.clock().getJsonArray("busy").isEmpty());
    }
}
