package io.saldo.payment.channel;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.payment.PaymentTest;
import io.saldo.payment.Provider;
import io.saldo.test.token.TestToken;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@PaymentTest
class ChannelTest {

    @Test
    @DisplayName("I-6")
    void startsWithTheGenericChannelInAllCurrencies() {
        list("IDR")
                .body("items.find { it.code == 'GENERIC' }.minimumAmount.amount", equalTo("50000"))
                .body("items.find { it.code == 'GENERIC' }.gateway", equalTo("generic"));
        list("EUR").body("items.find { it.code == 'GENERIC' }.minimumAmount.amount", equalTo("1.00"));
        given().auth()
                .oauth2(TestToken.rootOf("1"))
                .get("/api/v1/payment-channels?currency=XXX")
                .then()
                .statusCode(400);
        given().get("/api/v1/payment-channels?currency=IDR").then().statusCode(401);
        given().auth()
                .oauth2(TestToken.rootOf("1"))
                .get("/api/v1/payment-channels")
                .then()
                .statusCode(200)
                .body("items.findAll { it.code == 'GENERIC' }.minimumAmount.currency", hasItems("IDR", "EUR"));
    }

    @Test
    @DisplayName("I-6")
    void keepsAChannelWithItsFee() {
        Provider.put("/api/v1/payment-channels/BANK_VA", channel("generic", "4000"))
                .then()
                .statusCode(200);
        list("IDR").body("items.find { it.code == 'BANK_VA' }.serviceFee.amount", equalTo("4000"));
        list("USD").body("items.code", not(hasItem("BANK_VA")));
        String first = "/api/v1/payment-channels?currency=IDR&limit=1";
        var page = Provider.get(first).then().extract();
        String code = page.path("items[0].code");
        Provider.get(first + "&cursor=" + page.path("nextCursor"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].code", greaterThan(code));
        JsonObject shown = channel("generic", "4000").put("code", "BANK_VA").put("gateway", "generic");
        Provider.put("/api/v1/payment-channels/BANK_VA", shown)
                .then()
                .statusCode(200)
                .body("currencies[0].sound", nullValue());
        Provider.put("/api/v1/payment-channels/BANK_VA", shown.copy().put("gateway", "stripe"))
                .then()
                .statusCode(400);
        Provider.put("/api/v1/payment-channels/OTHER", shown).then().statusCode(400);
        Provider.put("/api/v1/payment-channels/BANK_VA", channel("generic", "5000"))
                .then()
                .statusCode(200);
        Provider.get("/api/v1/services/payment/audit-log?limit=1")
                .then()
                .body("items[0].object", equalTo("BANK_VA"))
                .body("items[0].before.currencies[0].serviceFee.amount", equalTo("4000"))
                .body("items[0].after.currencies[0].serviceFee.amount", equalTo("5000"));
        for (String largest : List.of("100000000000001", "9223372036854775807")) {
            Provider.put("/api/v1/payment-channels/BANK_VA", channel("generic", largest))
                    .then()
                    .statusCode(400);
        }
        Provider.put("/api/v1/payment-channels/BANK_VA", channel("nobody", "0"))
                .then()
                .statusCode(422);
        Provider.put("/api/v1/payment-channels/BANK_VA", channel("generic", "-1"))
                .then()
                .statusCode(400);
        given().auth()
                .oauth2(TestToken.rootOf("1"))
                .contentType("application/json")
                .body(channel("generic", "0").encode())
                .put("/api/v1/payment-channels/BANK_VA")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("I-11")
    void keepsGatewayAccountsWithoutTheirSecrets() {
        Provider.put("/api/v1/gateway-accounts/second", Provider.gatewayAccount("https://pay.example/x"))
                .then()
                .statusCode(200)
                .body("callbackUrl", equalTo("http://localhost:8080/callbacks/second"))
                .body("secrets", equalTo(0));
        Provider.get("/api/v1/gateway-accounts/generic")
                .then()
                .body("secrets", equalTo(1))
                .body(not(containsString("whsec_")));
        Provider.get("/api/v1/gateway-accounts/none").then().statusCode(404);
        Provider.put("/api/v1/gateway-accounts/second", Provider.gatewayAccount("ftp://pay.example"))
                .then()
                .statusCode(400);
        Provider.put(
                        "/api/v1/gateway-accounts/second",
                        Provider.gatewayAccount("https://x").put("gateway", "unheard-of"))
                .then()
                .statusCode(422);
    }

    private static io.restassured.response.ValidatableResponse list(String currency) {
        return given().auth()
                .oauth2(TestToken.rootOf("1"))
                .get("/api/v1/payment-channels?currency=" + currency)
                .then()
                .statusCode(200);
    }

    private static JsonObject channel(String account, String fee) {
        return new JsonObject()
                .put("gatewayAccount", account)
                .put("name", "Virtual account")
                .put("description", "By bank transfer")
                .put("method", "VA")
                .put("country", "ID")
                .put("enabled", true)
                .put(
                        "currencies",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("currency", "IDR")
                                        .put("minimumAmount", money("50000"))
                                        .put("serviceFee", money(fee))));
    }

    private static JsonObject money(String amount) {
        return new JsonObject().put("amount", amount).put("currency", "IDR");
    }
}
