package io.saldo.account;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import io.saldo.account.TestAccounts.Registered;
import java.time.Duration;

/** Reads the figures of an account, and fills in its funds. */
public final class TestFigures {

    public static final Duration LIMIT = Duration.ofSeconds(20);

    private TestFigures() {}

    public static ValidatableResponse assets(Registered account) {
        return account.asOwner().get(account.path() + "/assets").then().statusCode(200);
    }

    /** The amount of one figure, for instance {@code availableCredit}. */
    public static String figure(Registered account, String name) {
        return assets(account).extract().path(name + ".amount");
    }

    public static void awaitFigure(Registered account, String name, String amount) {
        await().atMost(LIMIT).untilAsserted(() -> assertEquals(amount, figure(account, name), name));
    }

    public static ValidatableResponse adjust(Registered account, String key, long amount, String more) {
        return TestAccounts.asOperator()
                .header("Idempotency-Key", key)
                .body("{\"amount\": %s, \"asset\": \"CASH\", \"reason\": \"test\"%s}"
                        .formatted(TestEvents.idr(amount), more))
                .post(account.path() + "/adjustments")
                .then();
    }
}
