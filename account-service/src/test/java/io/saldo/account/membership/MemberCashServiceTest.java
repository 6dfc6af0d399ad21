package io.saldo.account.membership;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.idr;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.awaitFigure;
import static io.saldo.account.TestFigures.figure;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestCredit;
import io.saldo.account.enterprise.TestEnterprises;
import io.saldo.account.enterprise.TestEnterprises.Made;
import io.saldo.account.refund.TestRefunds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class MemberCashServiceTest {

    private static final String MANAGED = "\"policy\": \"FINANCIAL_MANAGEMENT\", \"permissions\": [\"%s\"]";

    private Made enterprise;

    @BeforeEach
    void make() {
        enterprise = TestEnterprises.active();
    }

    @Test
    @DisplayName("E-9")
    void givesBackWhatItHasReceivedAndCanSpendWhenItLeaves() {
        Registered main = enterprise.main();
        Registered member = enterprise.member(TestEnterprises.UNIFIED);
        adjust(main, "cash", 500, "").statusCode(201);
        adjust(member, "own", 20, "").statusCode(201);
        main.asOwner()
                .header("Idempotency-Key", "grant")
                .body("{\"to\": \"%s\", \"amount\": %s, \"remark\": \"x\"}".formatted(member.id(), idr(300)))
                .post(main.path() + "/transfers")
                .then()
                .statusCode(201);
        send(chargeAccrued(member.id(), "2026-10", 1, "50.0000000000"));
        awaitFigure(member, "availableCredit", "270");
        enterprise.dissolve(member.asOwner(), member).statusCode(200);
        assertEquals("470", figure(main, "cashBalance"));
        assertEquals("30", figure(member, "cashParts.transferredIn"));
        assertEquals("0", figure(member, "availableCredit"));
        main.asOwner().get(main.path() + "/transfers").then().body("items[0].reclaimed.amount", equalTo("270"));
    }

    @Test
    @DisplayName("E-5")
    void keepsItsCashWhereTheRelationForbidsWithdrawals() {
        Registered member = enterprise.member(MANAGED.formatted("FORBID_WITHDRAWAL"));
        String payment = TestRefunds.toppedUp(member, 300);
        TestRefunds.withdraw(member, "no", 100).statusCode(422).body("type", equalTo(problem("withdrawal-forbidden")));
        TestRefunds.refund(member, payment, "neither", 100).statusCode(422).body("rule", equalTo("E-5"));
        enterprise.dissolve(member.asOwner(), member).statusCode(200);
        TestRefunds.withdraw(member, "yes", 100).statusCode(201);
    }

    @Test
    @DisplayName("E-15")
    void getsALimitOnlyWithCreditSharing() {
        TestAccounts.asOperator()
                .body("{\"credit\": %s, \"reason\": \"x\"}".formatted(idr(1000)))
                .put("/api/v1/entities/" + enterprise.number() + "/credit")
                .then()
                .statusCode(200);
        Registered alone = TestAccounts.ofEntity(enterprise.number());
        TestCredit.limit(alone, 100).statusCode(200);
        Registered member = enterprise.member(alone, MANAGED.formatted("VIEW_CONSUMPTION"));
        TestCredit.limit(member, 101)
                .statusCode(422)
                .body("type", equalTo(problem("feature-not-switched-on")))
                .body("rule", equalTo("E-15"));
        TestCredit.limit(member, 50).statusCode(200);
        Registered sharing = enterprise.member(
                TestAccounts.ofEntity(enterprise.number()), MANAGED.formatted("SHARE_CREDIT_IDENTITY"));
        TestCredit.limit(sharing, 100).statusCode(200);
    }

    private static String problem(String name) {
        return "urn:saldo:problem:" + name;
    }
}
