package io.saldo.account.transfer;

import static io.saldo.account.TestEvents.idr;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import java.util.concurrent.atomic.AtomicInteger;

/** Accounts of one enterprise, and what they ask for. */
final class TransferFixture {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private TransferFixture() {}

    static String nextEnterprise() {
        return "transfer-" + NEXT.incrementAndGet();
    }

    static Registered account(String enterprise) {
        return TestAccounts.enterprise("PREPAID", enterprise);
    }

    static ValidatableResponse transfer(Registered from, Registered to, String key, long amount) {
        return transfer(
                from.asOwner(),
                from,
                key,
                "\"to\": \"%s\", \"amount\": %s, \"remark\": \"for October\"".formatted(to.id(), idr(amount)));
    }

    static ValidatableResponse transfer(RequestSpecification as, Registered from, String key, String fields) {
        return as.header("Idempotency-Key", key)
                .body("{" + fields + "}")
                .post(from.path() + "/transfers")
                .then();
    }

    static String transferred(Registered from, Registered to, String key, long amount) {
        return transfer(from, to, key, amount).statusCode(201).extract().path("id");
    }

    static ValidatableResponse reclaim(Registered from, String transfer, String key, String fields) {
        return from.asOwner()
                .header("Idempotency-Key", key)
                .body("{" + fields + "}")
                .post(from.path() + "/transfers/" + transfer + "/reclaim")
                .then();
    }

    static String amount(long amount) {
        return "\"amount\": " + idr(amount);
    }

    static ValidatableResponse transfers(Registered account) {
        return account.asOwner().get(account.path() + "/transfers").then().statusCode(200);
    }
}
