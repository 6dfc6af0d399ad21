package io.saldo.account.voucher;

import static io.saldo.account.voucher.TestVouchers.PATH;
import static io.saldo.account.voucher.TestVouchers.body;
import static io.saldo.account.voucher.TestVouchers.made;
import static io.saldo.account.voucher.TestVouchers.make;
import static io.saldo.account.voucher.TestVouchers.nextCode;
import static io.saldo.account.voucher.TestVouchers.redeem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.platform.id.AccountId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class VoucherServiceTest {

    private final String code = nextCode();

    @Test
    @DisplayName("V-8")
    void showsAnOperatorTheCodeAsItWasMade() {
        String more = "\"threshold\": 50, \"firstTopUp\": true, \"reusable\": true, \"creditValidDays\": 30";
        make(code, body(code, 100_000, more))
                .statusCode(201)
                .body("voucherId", startsWith("vch-"))
                .body("state", equalTo("AVAILABLE"));
        make(code, body(code, 100_000, more)).statusCode(201).header("Idempotent-Replay", "true");
        listed().body("items", hasSize(1))
                .body("items[0].kind", equalTo("CREDIT"))
                .body("items[0].code", equalTo(code))
                .body("items[0].value.amount", equalTo("100000"))
                .body("items[0].threshold", equalTo(50))
                .body("items[0].redeemed", equalTo(0))
                .body("items[0].firstTopUp", equalTo(true))
                .body("items[0].reusable", equalTo(true))
                .body("items[0].creditValidDays", equalTo(30));
        make(code + "-other", body(code, 5, ""))
                .statusCode(409)
                .body("type", equalTo("urn:saldo:problem:voucher-code-taken"));
    }

    @Test
    void drawsACodeWhereNoneIsGiven() {
        make(code, body(code, 5, "").replace("\"code\": \"%s\",".formatted(code), ""))
                .statusCode(201)
                .body("code", matchesPattern("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}"));
    }

    @Test
    @DisplayName("V-13")
    void changesAllButTheCodeAndKeepsTheHistoryOfADeletedOne() {
        String id = made(code, 1000, "\"threshold\": 1");
        Registered account = TestAccounts.prepaid();
        redeem(account, "first", code).statusCode(201);
        patch(id, "{\"threshold\": 5, \"value\": {\"amount\": \"2000\", \"currency\": \"IDR\"}}")
                .statusCode(200)
                .body("threshold", equalTo(5))
                .body("value.amount", equalTo("2000"))
                .body("redeemed", equalTo(1));
        patch(id, "{\"code\": \"OTHER\"}").statusCode(400);
        redeem(TestAccounts.prepaid(), "second", code).statusCode(201).body("value.amount", equalTo("2000"));
        delete(id).statusCode(204);
        delete(id).statusCode(204);
        redeem(TestAccounts.prepaid(), "third", code)
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:voucher-code-wrong"));
        TestVouchers.history(account)
                .body("items[0].code", equalTo(code))
                .body("items[0].value.amount", equalTo("1000"))
                .body("items[0].balance.amount", equalTo("1000"));
        listed().body("items[0].state", equalTo("CANCELLED"));
        patch(id, "{\"threshold\": 6}").statusCode(409);
        make(code + "-again", body(code, 5, "")).statusCode(409);
    }

    /** One body with all fields serves all kinds, as long as it asks for nothing that the kind does not have. */
    @Test
    void takesWhatSaysNothingOfAnotherKind() {
        make(code, body(code, 5, "\"type\": \"DEDUCTION\", \"scope\": \"PLATFORM\", \"products\": []"))
                .statusCode(201);
        make(code + 1, body(nextCode(), 5, "\"type\": \"DISCOUNT\"")).statusCode(400);
        Registered account = TestAccounts.prepaid();
        String held = "\"threshold\": 0, \"firstTopUp\": false, \"reusable\": false";
        TestBillVouchers.give(TestBillVouchers.body(account, 5, "2026-11-01T00:00:00Z", held))
                .statusCode(201);
        TestBillVouchers.give(TestBillVouchers.body(account, 5, "2026-11-01T00:00:00Z", "\"threshold\": 1"))
                .statusCode(400);
    }

    @Test
    void refusesWhatIsNoCode() {
        make(code + 1, body(code, 0, "")).statusCode(400).body("errors[0].pointer", equalTo("/value"));
        make(code + 2, body(code, 5, "\"threshold\": -1")).statusCode(400);
        make(code + 3, body(code, 5, "\"percent\": \"10\"")).statusCode(400);
        make(code + 4, body("two words", 5, "")).statusCode(400);
        make(code + 7, body("7-chars", 5, "")).statusCode(400).body("errors[0].pointer", equalTo("/code"));
        make(code + 5, body(code, 5, "\"validFrom\": \"2026-11-01T00:00:00Z\"")).statusCode(400);
        make(code + 6, body(code, 5, "").replace(", \"threshold\": 0", ""))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/threshold"));
        patch("vch-0000000000000000", "{\"active\": false}").statusCode(404);
        patch("vch-0000000000000000", "{\"threshold\": -1}").statusCode(400);
        delete("vch-0000000000000000").statusCode(404);
        listed().body("items", hasSize(0));
    }

    @Test
    @DisplayName("V-13")
    void refusesTermsThatCannotBeTogetherAlsoWhenOnlyOneOfThemIsChanged() {
        String from = "\"validFrom\": \"2026-10-10T00:00:00Z\"";
        String id = made(code, 5, from + ", \"threshold\": 0");
        patch(id, "{\"expiresAt\": \"2026-10-10T00:00:00Z\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/expiresAt"));
        patch(id, "{\"reusable\": true}").statusCode(400).body("errors[0].pointer", equalTo("/threshold"));
        patch(id, "{\"reusable\": true, \"threshold\": 3}").statusCode(200);
        patch(id, "{\"threshold\": 0}").statusCode(400);
        listed().body("items[0].threshold", equalTo(3));
        String endless = body(nextCode(), 5, "\"reusable\": true");
        make(code + "-endless", endless).statusCode(400).body("errors[0].pointer", equalTo("/threshold"));
    }

    @Test
    void givesACodeToOneAccountForAReason() {
        Registered account = TestAccounts.prepaid();
        String given = "\"billingAccountId\": \"%s\"".formatted(account.id());
        make(code, body(code, 5, given)).statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        make(code, body(code, 5, given + ", \"reason\": \"sorry\"")).statusCode(201);
        redeem(TestAccounts.prepaid(), "a", code).statusCode(422).body("rule", equalTo("V-14"));
        redeem(account, "b", code).statusCode(201);
        make(
                        code + 2,
                        body(
                                nextCode(),
                                5,
                                "\"billingAccountId\": \"%s\", \"reason\": \"x\"".formatted(AccountId.of(7, 7))))
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:unknown-recipient"));
    }

    @Test
    void asksWhyACodeOfACustomerIsChangedOrDeleted() {
        Registered account = TestAccounts.prepaid();
        String given = "\"billingAccountId\": \"%s\", \"reason\": \"sorry\"".formatted(account.id());
        String id = make(code, body(code, 5, given)).statusCode(201).extract().path("voucherId");
        patch(id, "{\"active\": false}").statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        delete(id).statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        patch(id, "{\"active\": false, \"reason\": \"given twice\"}").statusCode(200);
        TestAccounts.asOperator()
                .header("X-Reason", "given twice")
                .delete(PATH + "/" + id)
                .then()
                .statusCode(204);
        String forAll = made(nextCode(), 5, "");
        patch(forAll, "{\"billingAccountId\": \"%s\"}".formatted(account.id())).statusCode(400);
        patch("vch-0000000000000000", "{\"billingAccountId\": \"%s\"}".formatted(AccountId.of(7, 7)))
                .statusCode(404);
    }

    @Test
    void isForOperatorsAlone() {
        Registered account = TestAccounts.prepaid();
        account.asOwner().get(PATH).then().statusCode(403);
        account.asOwner()
                .header("Idempotency-Key", "mine")
                .body(body(code, 5, ""))
                .post(PATH)
                .then()
                .statusCode(403);
        String id = made(code, 5, "");
        account.asOwner().body("{}").patch(PATH + "/" + id).then().statusCode(403);
        account.asOwner().delete(PATH + "/" + id).then().statusCode(403);
    }

    private ValidatableResponse listed() {
        return TestAccounts.asOperator()
                .queryParam("code", code)
                .get(PATH)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse patch(String id, String body) {
        return TestAccounts.asOperator().body(body).patch(PATH + "/" + id).then();
    }

    private static ValidatableResponse delete(String id) {
        return TestAccounts.asOperator().delete(PATH + "/" + id).then();
    }
}
