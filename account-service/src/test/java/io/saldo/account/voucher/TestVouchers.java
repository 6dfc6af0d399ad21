package io.saldo.account.voucher;

import io.restassured.response.ValidatableResponse;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes and redeems codes over HTTP, as operators and customers do. */
final class TestVouchers {

    static final String PATH = "/api/v1/vouchers";

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private TestVouchers() {}

    static String nextCode() {
        return "CODE-" + NEXT.getAndIncrement();
    }

    /** Makes a code of so many rupiah, with further fields such as {@code "threshold": 50}; gives its id. */
    static String made(String code, long value, String more) {
        return make(code, body(code, value, more)).statusCode(201).extract().path("voucherId");
    }

    static ValidatableResponse make(String key, String body) {
        return TestAccounts.asOperator()
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH)
                .then();
    }

    static String body(String code, long value, String more) {
        String threshold = more.contains("threshold") ? "" : ", \"threshold\": 0";
        return """
                {"kind": "CREDIT", "code": "%s", "value": %s, "expiresAt": "2026-11-01T00:00:00Z", "active": true%s%s}
                """.formatted(code, TestEvents.idr(value), threshold, more.isEmpty() ? "" : ", " + more);
    }

    static ValidatableResponse redeem(Registered account, String key, String code) {
        return redeemFrom("192.0.2.1", account, key, code);
    }

    static ValidatableResponse redeemFrom(String client, Registered account, String key, String code) {
        return account.asOwner()
                .header("Idempotency-Key", key)
                .header("X-Forwarded-For", client)
                .body("{\"code\": \"%s\"}".formatted(code))
                .post(redemptions(account))
                .then();
    }

    static ValidatableResponse preview(Registered account, String code) {
        return account.asOwner()
                .header("X-Forwarded-For", "192.0.2.1")
                .body("{\"code\": \"%s\"}".formatted(code))
                .post(redemptions(account) + "?dryRun=true")
                .then();
    }

    static ValidatableResponse history(Registered account) {
        return account.asOwner().get(redemptions(account)).then().statusCode(200);
    }

    static String redemptions(Registered account) {
        return account.path() + "/voucher-redemptions";
    }
}
