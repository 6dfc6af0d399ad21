package io.saldo.invoice.discount;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.invoice.Accounts;
import io.saldo.invoice.InvoiceTest;
import io.saldo.invoice.account.KeepAccount;
import io.saldo.invoice.usage.Provider;
import io.saldo.invoice.usage.UsageJson;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.time.BillingClock;
import io.saldo.test.token.TestToken;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@InvoiceTest
class DiscountServiceTest {

    @Inject
    KeepAccount keepAccount;

    @Inject
    BillingClock clock;

    private final Accounts main = Accounts.anAccount();
    private final Accounts member = Accounts.anAccount();
    private final String product = "discount." + member.cloudAccountId();

    /** Ex:U-9: 7 at 0.15, its own discount 5%, the main account's 10%, sharing on: 0.9450000000. */
    @Test
    @DisplayName("U-9")
    void chargesAMemberByTheBetterDiscount() {
        Loop.await(() -> keepAccount.handle(main.changed(), Instant.EPOCH));
        Loop.await(() -> keepAccount.handle(member.changed(), Instant.EPOCH));
        Provider.product(product).statusCode(201);
        Provider.price(product, "IDR", "0.15", "2024-01-01T00:00:00Z").statusCode(201);
        put(main, "[{\"product\": \"ALL\", \"percent\": \"10\", \"validFrom\": \"2026-01-01\"}]")
                .statusCode(200);
        put(member, "[{\"product\": \"" + product + "\", \"percent\": \"5\", \"validFrom\": \"2026-01-01\"}]")
                .statusCode(200)
                .body("[0].percent", equalTo("5"));
        use("alone");
        usage().body("items[0].amount.exact", equalTo("0.9975000000"));
        Loop.await(() -> keepAccount.handle(member.changedAsMemberOf(main.id(), "discountSharing"), Instant.EPOCH));
        use("shared");
        usage().body("items[0].amount.exact", equalTo("1.9425000000"));
    }

    @Test
    @DisplayName("U-9")
    void chargesLateUsageByWhatWasSharedOnItsDay() {
        Instant now = clock.now();
        Loop.await(() -> keepAccount.handle(main.changed(), Instant.EPOCH));
        Loop.await(() -> keepAccount.handle(member.changed(), Instant.EPOCH));
        put(main, "[{\"product\": \"ALL\", \"percent\": \"10\", \"validFrom\": \"2026-01-01\"}]")
                .statusCode(200);
        var shared = member.changedAsMemberOf(main.id(), "discountSharing");
        Loop.await(() -> keepAccount.handle(shared, now.minus(Duration.ofDays(6))));
        Loop.await(() -> keepAccount.handle(member.at(3).changed(), now.minus(Duration.ofDays(3))));
        assertCharged("before", now.minus(Duration.ofDays(8)), "1.0500000000");
        assertCharged("during", now.minus(Duration.ofDays(5)), "0.9450000000");
        assertCharged("after", now.minus(Duration.ofDays(1)), "1.0500000000");
    }

    @Test
    @DisplayName("U-9")
    void keepsWhatAnOperatorPuts() {
        Loop.await(() -> keepAccount.handle(member.changed(), Instant.EPOCH));
        get(TestToken.rootOf(member.cloudAccountId())).statusCode(200).body("", empty());
        put(member, "[{\"product\": \"a b\", \"percent\": \"5\", \"validFrom\": \"2026-01-01\"}]")
                .statusCode(400);
        put(member, "[{\"product\": \"ALL\", \"percent\": \"101\", \"validFrom\": \"2026-01-01\"}]")
                .statusCode(400);
        put(
                        member,
                        "[{\"product\": \"ALL\", \"percent\": \"1\", \"validFrom\": \"2026-01-02\", \"validTo\":"
                                + " \"2026-01-02\"}]")
                .statusCode(400);
        Provider.operator().body("[]").put(path(member)).then().statusCode(400);
        put(
                        member,
                        "[{\"product\": \"ALL\", \"percent\": \"1.5\", \"validFrom\": \"2026-01-01\", \"validTo\":"
                                + " \"2026-02-01\"}]")
                .statusCode(200);
        get(TestToken.rootOf(member.cloudAccountId())).body("", hasSize(1)).body("[0].validTo", equalTo("2026-02-01"));
        get(TestToken.rootOf("stranger")).statusCode(404);
    }

    /** 7 at 0.15. */
    private void assertCharged(String id, Instant end, String exact) {
        String used = product + "." + id;
        Provider.product(used).statusCode(201);
        Provider.price(used, "IDR", "0.15", "2024-01-01T00:00:00Z").statusCode(201);
        use(id, used, end);
        usage(end).body("items.find { it.product == '" + used + "' }.amount.exact", equalTo(exact));
    }

    private void use(String id) {
        use(id, product, clock.now().minus(Duration.ofHours(1)));
    }

    private void use(String id, String used, Instant end) {
        Provider.usage(UsageJson.of(
                        member.cloudAccountId(),
                        id,
                        used,
                        "7",
                        end.minus(Duration.ofMinutes(5)).toString(),
                        end.toString()))
                .body("accepted", equalTo(1));
    }

    private ValidatableResponse usage() {
        return usage(clock.now().minus(Duration.ofHours(1)));
    }

    private ValidatableResponse usage(Instant end) {
        return Provider.operator()
                .get("/api/v1/billing-accounts/" + member.id() + "/usage?month="
                        + member.changed().calendar().monthOf(end.minus(Duration.ofMinutes(5))))
                .then();
    }

    private static ValidatableResponse put(Accounts account, String body) {
        return Provider.operator()
                .header("X-Reason", "agreed")
                .body(body)
                .put(path(account))
                .then();
    }

    private ValidatableResponse get(String token) {
        return given().auth().oauth2(token).get(path(member)).then();
    }

    private static String path(Accounts account) {
        return "/api/v1/billing-accounts/" + account.id() + "/discounts";
    }
}
