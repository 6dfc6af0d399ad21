package io.saldo.account;

import static io.saldo.account.TestEvents.idr;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.saldo.account.TestAccounts.Registered;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives legal entities credit, and accounts contracts and limits out of it. */
public final class TestCredit {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private TestCredit() {}

    /** The registration number of a legal entity that has that credit. */
    public static String entity(long credit) {
        String number = "91200" + NEXT.getAndIncrement();
        entity(number, credit).statusCode(200);
        return number;
    }

    public static ValidatableResponse entity(String number, long credit) {
        return entity(number, idr(credit));
    }

    public static ValidatableResponse entity(String number, String credit) {
        return TestAccounts.asOperator()
                .body("{\"credit\": %s, \"reason\": \"applied for\"}".formatted(credit))
                .put("/api/v1/entities/" + number + "/credit")
                .then();
    }

    public static ValidatableResponse limit(Registered account, long limit) {
        return TestAccounts.asOperator()
                .body("{\"creditLimit\": %s, \"reason\": \"asked for\"}".formatted(idr(limit)))
                .put(account.path() + "/credit-limit")
                .then();
    }

    /** An operator offers a contract with that payment term. */
    public static ValidatableResponse offer(Registered account, int days) {
        return put(TestAccounts.asOperator(), account, wish(days));
    }

    public static ValidatableResponse end(Registered account) {
        return put(TestAccounts.asOperator(), account, "{\"enabled\": false, \"reason\": \"asked for\"}");
    }

    public static ValidatableResponse confirm(Registered account) {
        return confirm(account.asOwner(), account, "yes");
    }

    public static ValidatableResponse confirm(RequestSpecification as, Registered account, String key) {
        return as.header("Idempotency-Key", key)
                .post(account.path() + "/credit-control/confirm")
                .then();
    }

    public static ValidatableResponse put(RequestSpecification as, Registered account, String body) {
        return as.body(body).put(account.path() + "/credit-control").then();
    }

    public static String wish(int days) {
        return "{\"enabled\": true, \"settlementCycle\": \"MONTHLY\", \"paymentTerm\": {\"days\": %d}, \"reason\": \"x\"}"
                .formatted(days);
    }
}
