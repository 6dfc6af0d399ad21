package io.saldo.payment.method;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.payment.Company;
import io.saldo.payment.Customer;
import io.saldo.payment.PaymentTest;
import io.saldo.payment.Provider;
import io.saldo.payment.SavedCard;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@PaymentTest
@DisplayName("I-22")
class MethodTest {

    private final Company company = new Company();
    private final Customer agus = Customer.inDollars().with("paymentMode", Customer.always("POSTPAID"));
    private final SavedCard saved = new SavedCard(company, agus);

    @BeforeEach
    void use() {
        Provider.uses(company);
        agus.known();
    }

    @AfterEach
    void close() {
        company.close();
        agus.close();
    }

    @Test
    void savesATokenAndTellsOfItWithoutTheToken() {
        String card = saved.save("card", "Visa 4242");
        JsonObject told = agus.event("payment-methods.changed", card);
        JsonObject method = told.getJsonArray("methods").getJsonObject(0);
        assertEquals("Visa 4242", method.getString("label"));
        assertEquals(true, method.getBoolean("default"));

        String wallet = saved.save("wallet", "PayPal a***@example.com");
        agus.get(saved.path())
                .then()
                .body("items", hasSize(2))
                .body("items.find { it.methodId == '" + card + "' }.default", equalTo(true))
                .body("items.find { it.methodId == '" + wallet + "' }.default", equalTo(false))
                .body(not(containsString("tok-")));
        String cursor = agus.get(saved.path() + "?limit=1")
                .then()
                .body("items.methodId", contains(wallet))
                .extract()
                .path("nextCursor");
        agus.get(saved.path() + "?limit=1&cursor=" + cursor)
                .then()
                .body("items.methodId", contains(card))
                .body("nextCursor", nullValue());
        String threshold = "{\"default\": true, \"threshold\": {\"amount\": \"1000.00\", \"currency\": \"USD\"}}";
        agus.send("PUT", saved.path() + "/" + wallet, threshold)
                .then()
                .statusCode(200)
                .body("default", equalTo(true))
                .body("threshold.amount", equalTo("1000.00"));
        agus.get(saved.path()).then().body("items.findAll { it.default }", hasSize(1));
    }

    @Test
    void keepsTheLastMethodOfADebtor() {
        String card = saved.save("card", "Visa 4242");
        agus.with("owes", true).tell();
        String second = saved.save("card", "Visa 1111");
        agus.send("DELETE", saved.path() + "/" + card, "").then().statusCode(204);
        agus.get(saved.path()).then().body("items[0].default", equalTo(true));
        agus.send("DELETE", saved.path() + "/" + second, "")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:saldo:problem:last-method"));
        agus.with("owes", false).known();
        org.awaitility.Awaitility.await()
                .atMost(Customer.LIMIT)
                .until(() ->
                        agus.send("DELETE", saved.path() + "/" + second, "").statusCode() == 204);
        agus.get(saved.path()).then().body("items", hasSize(0));
    }

    @Test
    void takesNoNumberOfACardFromAnybody() {
        String number = "4242 4242 4242 4242";
        saved.wish(UUID.randomUUID().toString(), "GENERIC", "\"reason\": \"" + number + "\"")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:saldo:problem:card-number"))
                .body(not(containsString("4242")));
        saved.wish(UUID.randomUUID().toString(), "GENERIC", "\"number\": \"" + number + "\"")
                .then()
                .statusCode(400)
                .body(not(containsString("4242")));
        Provider.post(UUID.randomUUID().toString(), "{\"channel\": \"GENERIC\"}", saved.path(), "Card " + number)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:saldo:problem:card-number"));
        String method = saved.begin();
        company.desk.handOver(method, "card", "Visa 4242424242424242");
        saved.awaitState(method, "FAILED");
        agus.get(saved.path()).then().body(not(containsString("4242424242424242")));
    }

    @Test
    void asksTheCompanyOnceMoreUnderTheSameKeyAndRefusesWhatItCannotSave() {
        String key = UUID.randomUUID().toString();
        String first = saved.wish(key, "GENERIC", "\"returnUrl\": \"http://shop\"")
                .then()
                .statusCode(201)
                .body("setupUrl", notNullValue())
                .extract()
                .path("methodId");
        saved.wish(key, "GENERIC", "\"returnUrl\": \"http://shop\"").then().body("methodId", equalTo(first));
        saved.wish(UUID.randomUUID().toString(), "NOWHERE", "\"returnUrl\": \"http://shop\"")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:channel-not-available"));
        agus.post("x", "{}", saved.path() + "/" + first + "/check").then().statusCode(200);
        agus.send("PUT", saved.path() + "/" + first, "{\"default\": true}")
                .then()
                .statusCode(409);
        agus.send("DELETE", saved.path() + "/mth-0000000000000000", "").then().statusCode(404);
    }
}
