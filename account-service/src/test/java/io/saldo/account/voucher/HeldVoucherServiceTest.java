package io.saldo.account.voucher;

import static io.saldo.account.voucher.TestBillVouchers.body;
import static io.saldo.account.voucher.TestBillVouchers.change;
import static io.saldo.account.voucher.TestBillVouchers.give;
import static io.saldo.account.voucher.TestBillVouchers.given;
import static io.saldo.account.voucher.TestBillVouchers.held;
import static io.saldo.account.voucher.TestVouchers.PATH;
import static io.saldo.account.voucher.TestVouchers.nextCode;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.account.TestFigures;
import io.saldo.platform.id.AccountId;
import io.saldo.test.token.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class HeldVoucherServiceTest {

    private static final String LATER = "2026-12-31T17:00:00Z";

    private Registered account;

    @BeforeEach
    void register() {
        account = TestAccounts.prepaid();
    }

    @Test
    @DisplayName("V-15")
    void givesABillVoucherAndACouponToAnAccount() {
        String voucher = given(account, 500, LATER, "\"products\": [\"compute.c2\"], \"paymentTypes\": [\"PAYG\"]");
        String code = nextCode();
        give(coupon("\"type\": \"DISCOUNT\", \"percent\": \"12.5\", \"maximum\": %s, \"code\": \"%s\""
                        .formatted(TestEvents.idr(90), code)))
                .statusCode(201)
                .body("kind", equalTo("COUPON"))
                .body("percent", equalTo("12.5"))
                .body("code", equalTo(code))
                .body("balance", nullValue())
                .body("threshold", nullValue());
        held(account)
                .body("items.kind", contains("COUPON", "BILL"))
                .body("items[0].code", notNullValue())
                .body("items[1].voucherId", equalTo(voucher))
                .body("items[1].state", equalTo("AVAILABLE"))
                .body("items[1].balance.amount", equalTo("500"))
                .body("items[1].products", contains("compute.c2"))
                .body("items[1].usage", hasSize(1))
                .body("items[1].usage[0].type", equalTo("GIVEN"));
        TestAccounts.asOperator()
                .get(PATH + "?limit=500")
                .then()
                .statusCode(200)
                .body("items.voucherId", hasItem(voucher))
                .body("items.find { it.code == '%s' }.maximum.amount".formatted(code), equalTo("90"));
        assertEquals("500", TestFigures.figure(account, "vouchers"));
    }

    @Test
    @DisplayName("V-13")
    void changesAllButWhoseItIsAndKeepsItsHistoryWhenDeleted() {
        String voucher = given(account, 500, LATER, "");
        change(voucher, "{\"value\": %s, \"active\": false}".formatted(TestEvents.idr(700)))
                .statusCode(200)
                .body("balance.amount", equalTo("700"))
                .body("state", equalTo("NOT_YET_EFFECTIVE"));
        assertEquals("0", TestFigures.figure(account, "vouchers"));
        change(voucher, "{\"billingAccountId\": \"%s\"}".formatted(account.id()))
                .statusCode(400);
        change(voucher, "{\"threshold\": 3}").statusCode(400);
        change(voucher, "{\"percent\": \"3\"}").statusCode(400);
        TestAccounts.asOperator()
                .body("{}")
                .patch(PATH + "/" + voucher)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        TestAccounts.asOperator().delete(PATH + "/" + voucher).then().statusCode(400);
        for (int i = 0; i < 2; i++) {
            TestAccounts.asOperator()
                    .header("X-Reason", "over")
                    .delete(PATH + "/" + voucher)
                    .then()
                    .statusCode(204);
        }
        change(voucher, "{\"active\": true}").statusCode(409).body("type", equalTo("urn:saldo:problem:voucher-over"));
        held(account)
                .body("items[0].state", equalTo("CANCELLED"))
                .body("items[0].usage.type", contains("CHANGED", "GIVEN"))
                .body("items[0].usage.balance.amount", contains("700", "500"));
    }

    @Test
    @DisplayName("V-1")
    void refusesWhatIsNoVoucherOfItsKind() {
        refused("\"type\": \"DISCOUNT\"", "/type");
        refused("\"type\": \"SPEND_AND_SAVE\"", "/minimumSpend");
        refused("\"percent\": \"10\"", "/percent");
        refused("\"maximum\": " + TestEvents.idr(5), "/maximum");
        refused("\"code\": \"SOME-CODE\"", "/code");
        refused("\"threshold\": 1", "/threshold");
        refused("\"creditValidDays\": 1", "/creditValidDays");
        refused("\"products\": [\"two words\"]", "/products");
        refused("\"minimumSpend\": " + TestEvents.idr(0), "/minimumSpend");
        refused("\"validFrom\": \"" + LATER + "\"", "/expiresAt");
        give(coupon("\"type\": \"DISCOUNT\", \"percent\": \"100.1\"")).statusCode(400);
        give(coupon("\"type\": \"DISCOUNT\", \"percent\": \"1e1\"")).statusCode(400);
        give(body(account, 5, LATER, "").replace("\"reason\"", "\"scope\": \"PLATFORM\", \"code\": null, \"type\""))
                .statusCode(400);
        held(account).body("items", hasSize(0));
    }

    @Test
    @DisplayName("Q-7")
    void isNotForEveryAccount() {
        give(body(TestAccounts.ecosystem(), 5, LATER, ""))
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:not-for-this-account"));
        give(body(account, 5, LATER, "").replace("\"IDR\"", "\"USD\"").replace("\"5\"", "\"5.00\""))
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:other-currency"));
        give(body(new Registered("none", AccountId.of(7, 7)), 5, LATER, ""))
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:unknown-recipient"));
        give(body(account, 5, LATER, "").replace(", \"reason\": \"sorry\"", ""))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
    }

    @Test
    void givesOnceHoweverOftenItIsAsked() {
        String body = body(account, 500, LATER, "");
        String first = TestVouchers.make("same-" + account.id(), body)
                .statusCode(201)
                .extract()
                .path("voucherId");
        TestVouchers.make("same-" + account.id(), body)
                .statusCode(201)
                .header("Idempotent-Replay", "true")
                .body("voucherId", equalTo(first));
        held(account).body("items", hasSize(1));
    }

    @Test
    void isShownToWhoeverMayReadTheAccount() {
        given(account, 500, LATER, "");
        TestAccounts.prepaid()
                .asOwner()
                .get(account.path() + "/vouchers")
                .then()
                .statusCode(404);
        TestAccounts.as(TestToken.ramUserOf(account.cloudAccountId()))
                .get(account.path() + "/vouchers")
                .then()
                .statusCode(403);
        TestAccounts.as(TestToken.ramUserOf(account.cloudAccountId(), "BillingReadOnlyAccess"))
                .get(account.path() + "/vouchers?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    private void refused(String more, String pointer) {
        give(body(account, 5, LATER, more)).statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    private String coupon(String more) {
        return """
                {"kind": "COUPON", "expiresAt": "%s", "billingAccountId": "%s", "reason": "sorry", %s}
                """.formatted(LATER, account.id(), more);
    }
}
