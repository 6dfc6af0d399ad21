package io.saldo.account;

import io.restassured.response.ValidatableResponse;

/** Changes provider settings for a test; whoever does so puts the standard value back. */
public final class TestSettings {

    private TestSettings() {}

    /** From today on. */
    public static ValidatableResponse put(String name, String value) {
        return put(name, value, "");
    }

    public static ValidatableResponse put(String name, String value, String more) {
        return TestAccounts.asOperator()
                .body("{\"value\": %s%s}".formatted(value, more))
                .put("/api/v1/provider-settings/" + name)
                .then();
    }
}
