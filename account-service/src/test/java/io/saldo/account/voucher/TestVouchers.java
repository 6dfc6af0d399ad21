package io.saldo.account.voucher;

import io.restassured.response.ValidatableResponse;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes and redeems codes over HTTP, as operators and customers do. */
public final class TestVouchers {

    public static final String PATH = "/api/v1/vouchers";

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private TestVouchers() {}

    public static String nextCode() {
        return "CODE-%05d".formatted(NEXT.getAndIncrement());
    }

    /** Makes a code of so many rupiah, with further fields such as {@code "threshold": 50}; gives its id. */
    public static String made(String code, long value, String more) {
        return make(code, body(code, value, more)).statusCode(201).extract().path("voucherId");
    }

    public static ValidatableResponse make(String key, String body) {
        return TestAccounts.asOperator()
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH)
                .then();
    }

    public static String body(String code, long value, String more) {
        String threshold = more.contains("threshold") ? "" : ", \"threshold\": 0";
        return """
                {"kind": "CREDIT", "code": "%s", "value": %s, "expiresAt": "2026-11-01T00:00:00Z", "active": true%s%s}
                """.formatted(code, TestEvents.idr(value), threshold, more.isEmpty() ? "" : ", " + more);
    }

    public static ValidatableResponse redeem(Registered account, String key, String code) {
        return redeemFrom("192.0.2.1", account, key, code);
    }

    public static ValidatableResponse redeemFrom(String client, Registered account, String key, String code) {
        return account.asOwner()
                .header("Idempotency-Key", key)
                .header("X-Forwarded-For", client)
                .body("{\"code\": \"%s\"}".formatted(code))
                .post(redemptions(account))
                .then();
    }

    public static ValidatableResponse preview(Registered account, String code) {
        return account.asOwner()
                .header("X-Forwarded-For", "192.0.2.1")
                .body("{\"code\": \"%s\"}".formatted(code))
                .post(redemptions(account) + "?dryRun=true")
                .then();
    }

    public static ValidatableResponse history(Registered account) {
        return account.asOwner().get(redemptions(account)).then().statusCode(200);
    }

    /** All credit of the account that expires has done so by that moment, and goes back when its due work comes. */
    public static void expire(UnitOfWork unitOfWork, Registered account, String at) {
        Loop.await(() -> unitOfWork.run(() -> Sql.of("update lot set expires_at = cast(:at as timestamptz)"
                        + " where billing_account_id = :id and expires_at is not null")
                .with("id", account.id().value())
                .with("at", Instant.parse(at))
                .update()
                .chain(() -> Sql.of("update due_row set due_at = cast(:at as timestamptz)"
                                + " where billing_account_id = :id and kind = 'promotional-credit-expiry'")
                        .with("id", account.id().value())
                        .with("at", Instant.parse(at))
                        .update())));
    }

    /** When the account's expired credit is looked at next. */
    public static Optional<String> expiryDue(UnitOfWork unitOfWork, Registered account) {
        return Loop.await(() -> unitOfWork.run(() -> Sql.of("select due_at from due_row"
                        + " where billing_account_id = :id and kind = 'promotional-credit-expiry'")
                .with("id", account.id().value())
                .one(row -> row.instant("due_at").toString())));
    }

    public static String redemptions(Registered account) {
        return account.path() + "/voucher-redemptions";
    }
}
