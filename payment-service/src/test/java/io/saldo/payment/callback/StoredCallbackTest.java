package io.saldo.payment.callback;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.saldo.payment.Company;
import io.saldo.payment.Customer;
import io.saldo.payment.PaymentTest;
import io.saldo.payment.Provider;
import io.saldo.platform.loop.Loop;
import io.saldo.test.token.TestToken;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@PaymentTest
class StoredCallbackTest {

    private final Company company = new Company();
    private final Customer budi = Customer.inRupiah();
    private final String mark = UUID.randomUUID().toString();

    @Inject
    DropOldCallbacks drop;

    @Inject
    Pool pool;

    @AfterEach
    void close() {
        company.close();
        budi.close();
    }

    @Test
    void showsWhatCouldNotBeReadAndTriesItAgain() {
        byte[] body = "not json".getBytes(StandardCharsets.UTF_8);
        assertEquals(200, Company.callback("generic", Company.SECRET, mark, Instant.now(), body));
        String id = awaitListed("MALFORMED").path("items.find { it.eventId == '" + mark + "' }.id");
        Provider.get("/api/v1/gateway-callbacks?state=MALFORMED")
                .then()
                .body("items.find { it.id == '" + id + "' }.detail", notNullValue())
                .body("items.find { it.id == '" + id + "' }.body", equalTo("not json"));
        assertEquals(204, retry(id).statusCode());
        awaitListed("MALFORMED");
        assertEquals(404, retry("999999999").statusCode());
        Provider.get("/api/v1/gateway-callbacks?state=NONSENSE").then().statusCode(400);
        budi.get("/api/v1/gateway-callbacks").then().statusCode(403);
    }

    @Test
    @DisplayName("gw:P-16")
    void keepsWhatSpeaksAgainstMoneyInTheBook() {
        Provider.uses(company);
        String payment = budi.known().topUp("50000", "IDR").path("paymentId");
        Company.callback("payment.paid", Company.data(payment, "p-" + payment, "55500", "IDR"));
        budi.awaitState(payment, "PAID");
        byte[] failed = Company.message("payment.failed", Company.data(payment, "p-" + payment, "55500", "IDR"));
        assertEquals(200, Company.callback("generic", Company.SECRET, mark, Instant.now(), failed));
        String id = awaitListed("CASE").path("items.find { it.eventId == '" + mark + "' }.id");
        retry(id).then().statusCode(409).body("type", equalTo("urn:saldo:problem:callback-done"));
        Provider.get("/api/v1/services/payment/audit-log?limit=500")
                .then()
                .body("items.findAll { it.operation == 'payment-case' }.object", hasItem(payment));
        budi.payment(payment).then().body("state", equalTo("PAID"));
    }

    @Test
    void dropsWhatIsDoneAfterAWeek() {
        byte[] done = Company.message("payment.pending", Company.data("pay-of-nobody", mark, "1", "IDR"));
        assertEquals(200, Company.callback("generic", Company.SECRET, mark, Instant.now(), done));
        awaitListed("IGNORED");
        byte[] odd = "{}".getBytes(StandardCharsets.UTF_8);
        assertEquals(200, Company.callback("generic", Company.SECRET, mark + "-odd", Instant.now(), odd));
        String left = "items.findAll { it.eventId.startsWith('" + mark + "') }.state";
        await().atMost(Customer.LIMIT).untilAsserted(() -> Provider.get("/api/v1/gateway-callbacks?limit=500")
                .then()
                .body(left, hasItem("MALFORMED")));
        pool.query("update gateway_event set received_at = now() - interval '8 days' where event_id like '" + mark
                        + "%'")
                .executeAndAwait();
        Loop.await(drop::handle);
        Provider.get("/api/v1/gateway-callbacks?limit=500").then().body(left, equalTo(List.of("MALFORMED")));
    }

    private Response awaitListed(String state) {
        Response[] listed = new Response[1];
        await().atMost(Customer.LIMIT).untilAsserted(() -> {
            listed[0] = Provider.get("/api/v1/gateway-callbacks?limit=500&state=" + state);
            listed[0].then().statusCode(200).body("items.eventId", hasItem(mark));
        });
        return listed[0];
    }

    private static Response retry(String id) {
        return given().auth().oauth2(TestToken.withRole("operator")).post("/api/v1/gateway-callbacks/" + id + "/retry");
    }
}
