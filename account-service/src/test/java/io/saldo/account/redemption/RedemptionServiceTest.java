package io.saldo.account.redemption;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.LIMIT;
import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.assets;
import static io.saldo.account.TestFigures.awaitFigure;
import static io.saldo.account.TestFigures.figure;
import static io.saldo.account.voucher.TestVouchers.history;
import static io.saldo.account.voucher.TestVouchers.made;
import static io.saldo.account.voucher.TestVouchers.nextCode;
import static io.saldo.account.voucher.TestVouchers.preview;
import static io.saldo.account.voucher.TestVouchers.redeem;
import static io.saldo.account.voucher.TestVouchers.redeemFrom;
import static io.saldo.account.voucher.TestVouchers.redemptions;
import static java.util.stream.Collectors.toMap;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.voucher.TestVouchers;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.test.token.TestToken;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class RedemptionServiceTest {

    private static final String AGE =
            "update wrong_code set tried_at = tried_at - cast('1 hour' as interval) where billing_account_id = :id";

    @Inject
    UnitOfWork unitOfWork;

    private final String code = nextCode();
    private Registered account;

    @BeforeEach
    void register() {
        account = TestAccounts.prepaid();
    }

    @Test
    @DisplayName("BK-12")
    void givesPromotionalCreditOnceHoweverOftenItIsAsked() {
        String voucher = made(code, 30000, "");
        String id = redeem(account, "key", code)
                .statusCode(201)
                .body("voucherId", equalTo(voucher))
                .body("state", equalTo("CREDITED"))
                .body("value.amount", equalTo("30000"))
                .extract()
                .path("id");
        redeem(account, "key", code)
                .statusCode(201)
                .header("Idempotent-Replay", "true")
                .body("id", equalTo(id));
        redeem(account, "other", code)
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:voucher-redeemed-before"))
                .body("rule", equalTo("V-8"));
        assets(account).body("cashParts.promotional.amount", equalTo("30000"));
        account.asOwner()
                .get(account.path() + "/ledger-entries")
                .then()
                .body("items", hasSize(1))
                .body("items[0].type", equalTo("VOUCHER_REDEEM"))
                .body("items[0].asset", equalTo("PROMO_CREDIT"))
                .body("items[0].description", equalTo("Voucher code"))
                .body("items[0].source.id", equalTo(id));
        history(account)
                .body("items", hasSize(1))
                .body("items[0].id", startsWith("rdm-"))
                .body("items[0].balance.amount", equalTo("30000"));
    }

    @Test
    @DisplayName("V-12")
    void countsInCashAndInRemainingCredit() { // Ex:V-12
        made(code, 30000, "");
        adjust(account, "own", 50000, "").statusCode(201);
        redeem(account, "key", code).statusCode(201);
        send(chargeAccrued(account.id(), "2026-10", 1, "20000.0000000000"));
        awaitFigure(account, "remainingCredit", "60000");
        assertEquals("80000", figure(account, "cashBalance"));
    }

    @Test
    @DisplayName("V-9")
    void saysWhyARightCodeIsNotRedeemed() {
        made(code, 10, "\"threshold\": 1");
        redeem(TestAccounts.prepaid(), "first", code).statusCode(201);
        redeem(account, "late", code).statusCode(422).body("type", equalTo("urn:saldo:problem:voucher-used-up"));
        preview(account, code).statusCode(422).body("rule", equalTo("V-9"));
        String old = nextCode();
        String id = made(old, 10, "");
        TestAccounts.asOperator()
                .body("{\"expiresAt\": \"2026-10-01T00:00:00Z\"}")
                .patch(TestVouchers.PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("EXPIRED"));
        redeem(account, "old", old).statusCode(422).body("type", equalTo("urn:saldo:problem:voucher-expired"));
        assertEquals("0", figure(account, "cashBalance"));
    }

    @Test
    @DisplayName("V-11")
    void previewsWithoutAnEffect() {
        made(code, 700, "\"creditValidDays\": 1");
        preview(account, code)
                .statusCode(200)
                .body("id", nullValue())
                .body("value.amount", equalTo("700"))
                .body("expiresAt", equalTo("2026-10-02T00:00:00Z"));
        history(account).body("items", hasSize(0));
        assertEquals("0", figure(account, "cashBalance"));
        redeem(account, "key", code).statusCode(201);
    }

    @Test
    @DisplayName("V-14")
    void looksAtNoCodeAfterTenWrongOnesDryRunsIncluded() { // Ex:V-14
        made(code, 10, "");
        IntStream.range(0, 5).forEach(i -> preview(account, "wrong-" + i).statusCode(422));
        IntStream.range(0, 5)
                .forEach(i -> redeem(account, "k" + i, "wrong-" + i).statusCode(422));
        redeem(account, "right", code)
                .statusCode(429)
                .header("Retry-After", Integer::parseInt, greaterThan(3000))
                .body("type", equalTo("urn:saldo:problem:too-many-wrong-codes"));
        preview(account, code).statusCode(429);
        history(account).body("items", hasSize(0));
        redeemFrom("192.0.2.2", account, "elsewhere", code).statusCode(201);
        age();
        redeem(account, "right", code).statusCode(422).body("rule", equalTo("V-8"));
    }

    @Test
    @DisplayName("V-14")
    void looksAtNoCodeOfAnAccountAfterThirtyWrongOnesAndForgetsAddressesAfterAnHour() {
        made(code, 10, "");
        Registered other = TestAccounts.prepaid();
        redeem(other, "wrong", "nobody-knows").statusCode(422);
        assertEquals(1, change(AGE, other));
        change(
                "insert into wrong_code (billing_account_id, client, tried_at)"
                        + " select cast(:id as bigint), 'client-' || n, now() - cast('1 minute' as interval) from generate_series(1, 29) as n");
        redeem(account, "thirtieth", "nobody-knows").statusCode(422);
        redeemFrom("192.0.2.77", account, "right", code).statusCode(429);
        assertEquals(0, change(AGE, other));
    }

    @Test
    @DisplayName("V-14")
    void answersTheSameForUnknownAndInactiveCodes() {
        made(code, 10, "\"validFrom\": \"2026-10-01T00:00:01Z\"");
        String off = nextCode();
        TestVouchers.make(off, TestVouchers.body(off, 10, "").replace("\"active\": true", "\"active\": false"))
                .statusCode(201);
        String unknown =
                redeem(account, "a", "nobody-knows").statusCode(422).extract().asString();
        assertTrue(unknown.contains("voucher-code-wrong"), unknown);
        assertEquals(unknown, redeem(account, "b", off).extract().asString());
        assertEquals(unknown, redeem(account, "c", code).extract().asString());
        assertEquals(
                unknown,
                redeem(account, "d", code.toLowerCase(java.util.Locale.ROOT))
                        .extract()
                        .asString());
    }

    @Test
    @DisplayName("BK-13")
    void takesBackWhatIsLeftWhenItExpires() {
        String voucher = made(code, 100000, "\"creditValidDays\": 30");
        String second = nextCode();
        String other = made(second, 500, "\"creditValidDays\": 60");
        redeem(account, "key", code).statusCode(201).body("expiresAt", equalTo("2026-10-31T00:00:00Z"));
        redeem(account, "second", second).statusCode(201);
        asset(-60000);
        assertEquals(
                1,
                change("update due_row set due_at = due_at where due_at = '2026-10-31T00:00:00Z'"
                        + " and kind = 'promotional-credit-expiry' and billing_account_id = :id"));

        change("update lot set expires_at = '2026-10-01T00:00:00Z'"
                + " where expires_at = '2026-10-31T00:00:00Z' and billing_account_id = :id");
        change("update due_row set due_at = '2026-10-01T00:00:00Z' where billing_account_id = :id"
                + " and kind = 'promotional-credit-expiry'");
        awaitFigure(account, "cashBalance", "500");
        account.asOwner()
                .get(account.path() + "/ledger-entries")
                .then()
                .body("items[0].amount.amount", equalTo("-40000"))
                .body("items[0].source.type", equalTo("VOUCHER"));
        await().atMost(LIMIT)
                .until(() -> change("update due_row set attempts = 0 where billing_account_id = :id"
                                + " and kind = 'promotional-credit-expiry' and due_at = '2026-11-30T00:00:00Z'")
                        == 1);
        assertEquals(Map.of(voucher, 0L, other, 500L), expenses());
    }

    @Test
    void refusesWhoeverMayNotPay() {
        made(code, 10, "");
        TestAccounts.prepaid()
                .asOwner()
                .header("Idempotency-Key", "k")
                .body("{\"code\": \"%s\"}".formatted(code))
                .post(redemptions(account))
                .then()
                .statusCode(404);
        TestAccounts.as(TestToken.ramUserOf(account.cloudAccountId(), "BillingReadOnlyAccess"))
                .header("Idempotency-Key", "k")
                .body("{\"code\": \"%s\"}".formatted(code))
                .post(redemptions(account))
                .then()
                .statusCode(403);
        TestAccounts.prepaid().asOwner().get(redemptions(account)).then().statusCode(404);
        account.asOwner()
                .body("{\"code\": \"%s\"}".formatted(code))
                .post(redemptions(account))
                .then()
                .statusCode(428);
        redeem(account, "empty", "").statusCode(400);
        assertEquals("0", figure(account, "cashBalance"));
    }

    @Test
    void keepsWhyAnOperatorRedeemsForACustomer() {
        made(code, 10, "");
        var operator = TestAccounts.asOperator().header("Idempotency-Key", "op");
        String body = "{\"code\": \"%s\"}".formatted(code);
        operator.body(body).post(redemptions(account)).then().statusCode(400);
        TestAccounts.asOperator()
                .header("Idempotency-Key", "op")
                .header("X-Reason", "the customer called")
                .body(body)
                .post(redemptions(account))
                .then()
                .statusCode(201);
        TestAccounts.asOperator()
                .get("/api/v1/services/account/audit-log")
                .then()
                .body("items.reason", hasItem("the customer called"));
    }

    private void asset(long amount) {
        TestAccounts.asOperator()
                .header("Idempotency-Key", "asset" + amount)
                .body("{\"amount\": %s, \"asset\": \"PROMO_CREDIT\", \"reason\": \"test\"}"
                        .formatted(io.saldo.account.TestEvents.idr(amount)))
                .post(account.path() + "/adjustments")
                .then()
                .statusCode(201);
    }

    /** What promotional credit of the account has cost in all, by what the book keeps it under. */
    private Map<String, Long> expenses() {
        return Loop.await(() -> unitOfWork.run(() -> Sql.of(
                        "select dimension, cast(sum(amount) as bigint) as cost from ledger_entry"
                                + " where billing_account_id = :id and book_account = 'PROMO_EXPENSE' group by dimension")
                .with("id", account.id().value())
                .list(row -> Map.entry(row.text("dimension"), row.number("cost")))
                .map(rows -> rows.stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue)))));
    }

    /** An hour passes for the wrong codes. */
    private void age() {
        assertEquals(10, change(AGE));
    }

    private int change(String statement) {
        return change(statement, account);
    }

    private int change(String statement, Registered of) {
        return Objects.requireNonNull(Loop.await(() -> unitOfWork.run(
                () -> Sql.of(statement).with("id", of.id().value()).update())));
    }
}
