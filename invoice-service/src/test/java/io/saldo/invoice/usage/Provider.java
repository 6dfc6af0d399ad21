package io.saldo.invoice.usage;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.saldo.test.token.TestToken;
import java.util.concurrent.atomic.AtomicInteger;

/** What the provider's staff and platform do in tests. */
public final class Provider {

    private static final AtomicInteger KEYS = new AtomicInteger();

    private Provider() {}

    public static RequestSpecification operator() {
        return given().auth()
                .oauth2(TestToken.withRole("operator"))
                .contentType("application/json")
                .header("Idempotency-Key", "key-" + KEYS.incrementAndGet());
    }

    public static ValidatableResponse product(String code) {
        return product(code, "");
    }

    /** With more of its fields, each after a comma. */
    static ValidatableResponse product(String code, String more) {
        return operator()
                .body("{\"code\": \"%s\", \"name\": \"%s\", \"unit\": \"hour\", \"category\": \"METERED\"%s}"
                        .formatted(code, code, more))
                .post("/api/v1/products")
                .then();
    }

    public static ValidatableResponse price(String product, String currency, String unitPrice, String validFrom) {
        return operator()
                .body("""
                        {"product": "%s", "model": "FLAT", "currency": "%s", "unitPrice": "%s", "validFrom": "%s"}
                        """.formatted(product, currency, unitPrice, validFrom))
                .post("/api/v1/prices")
                .then();
    }

    public static ValidatableResponse usage(String... cloudEvents) {
        return given().auth()
                .oauth2(TestToken.withRole("metering"))
                .contentType("application/cloudevents-batch+json")
                .body("[" + String.join(",", cloudEvents) + "]")
                .post("/api/v1/usage-events")
                .then();
    }
}
