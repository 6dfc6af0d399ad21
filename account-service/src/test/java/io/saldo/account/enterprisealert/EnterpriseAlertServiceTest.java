package io.saldo.account.enterprisealert;

import static io.saldo.account.enterprise.TestEnterprises.UNIFIED;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.enterprise.TestEnterprises;
import io.saldo.account.enterprise.TestEnterprises.Made;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class EnterpriseAlertServiceTest {

    private Made enterprise;

    @BeforeEach
    void makeEnterprise() {
        enterprise = TestEnterprises.active();
    }

    @Test
    @DisplayName("L-8")
    void setsTheAlertOfAllAccountsThatAreNamedOrOfNone() {
        Registered member = enterprise.other();
        enterprise.member(member, UNIFIED);
        put(enterprise.main().asOwner(), 700, enterprise.main(), member).statusCode(200);
        alert(member).body("enabled", equalTo(true)).body("threshold.amount", equalTo("700"));
        alert(enterprise.main()).body("threshold.amount", equalTo("700"));

        Registered stranger = TestAccounts.prepaid();
        put(enterprise.main().asOwner(), 900, member, stranger).statusCode(404);
        put(TestAccounts.asOperator().header("X-Reason", "asked by mail"), 900, member, stranger)
                .statusCode(404);
        put(member.asOwner(), 900, member).statusCode(404);
        put(enterprise.main().asOwner(), 900).statusCode(400);
        put(enterprise.main().asOwner(), 900, member, member).statusCode(400);
        Registered postpaid = TestAccounts.enterprise("POSTPAID", enterprise.number());
        enterprise.member(postpaid, UNIFIED);
        put(enterprise.main().asOwner(), 900, member, postpaid).statusCode(422).body("rule", equalTo("L-1"));
        alert(member).body("threshold.amount", equalTo("700"));
    }

    @Test
    @DisplayName("L-8")
    void setsNothingOfAMemberThatHasLeft() {
        Registered member = enterprise.other();
        enterprise.member(member, UNIFIED);
        enterprise.dissolve(member.asOwner(), member).statusCode(200);
        put(TestAccounts.asOperator().header("X-Reason", "asked by mail"), 900, enterprise.main(), member)
                .statusCode(404);
        alert(enterprise.main()).body("enabled", equalTo(false));
    }

    private ValidatableResponse put(RequestSpecification as, long threshold, Registered... accounts) {
        String ids = Arrays.stream(accounts)
                .map(account -> "\"" + account.id() + "\"")
                .collect(Collectors.joining(", "));
        return as.body("""
                {"billingAccountIds": [%s], "enabled": true, "threshold": {"amount": "%d", "currency": "IDR"}}
                """.formatted(ids, threshold))
                .put("/api/v1/enterprises/" + enterprise.id() + "/settings/low-balance-alert")
                .then();
    }

    private static ValidatableResponse alert(Registered account) {
        return account.asOwner()
                .get(account.path() + "/settings/low-balance-alert")
                .then()
                .statusCode(200);
    }
}
