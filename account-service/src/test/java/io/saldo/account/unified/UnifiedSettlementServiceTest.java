package io.saldo.account.unified;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.idr;
import static io.saldo.account.TestEvents.invoiceIssued;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.LIMIT;
import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.figure;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.account.TestEventsRead;
import io.saldo.account.enterprise.TestEnterprises;
import io.saldo.account.enterprise.TestEnterprises.Made;
import io.saldo.account.settlement.SwitchesStore;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.test.token.TestToken;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class UnifiedSettlementServiceTest {

    @Inject
    DataSource database;

    @Inject
    SwitchesStore switches;

    @Inject
    UnitOfWork unitOfWork;

    private Made enterprise;
    private List<Registered> members;
    private List<String> bills;

    /** Each with a bill of 40 and no cash; their work falls due in the order of their ids. */
    @BeforeEach
    void openABillOfEachOfThreeMembers() {
        enterprise = TestEnterprises.active();
        members = Stream.generate(() -> TestAccounts.ofEntity(enterprise.number()))
                .limit(3)
                .map(account -> enterprise.member(account, TestEnterprises.UNIFIED))
                .sorted(Comparator.comparing(Registered::id))
                .toList();
        bills = members.stream().map(UnifiedSettlementServiceTest::billed).toList();
    }

    /** A switch that was off is off afterwards; one that was on writes off what has come while it was locked (SP-4). */
    @Test
    @Tag("SP-4")
    @Tag("SP-6")
    @DisplayName("Ex:W-12")
    void locksTheSwitchesWhileItRuns() throws SQLException {
        Registered on = members.get(1);
        Registered off = members.get(2);
        autoWriteOff(off, false).statusCode(200);
        adjust(off, "cash", 100, "").statusCode(201);
        String id = made(share(0, 30), share(1, 25), share(2, 15));
        autoWriteOff(off, false).statusCode(200);
        try (Connection stalled = database.getConnection()) {
            stalled.setAutoCommit(false);
            stalled.createStatement().execute("lock table unified_settlement_share in share mode");
            post(id, "run").statusCode(202).body("state", equalTo("RUNNING"));
            autoWriteOff(off, true).statusCode(409).body("type", equalTo(problem("unified-settlement-running")));
            adjust(on, "cash", 60, "").statusCode(201);
            assertEquals("60", figure(on, "cashBalance"));
            get(id).body("state", equalTo("RUNNING")).body("accounts[2].state", equalTo("WAITING"));
            stalled.commit();
        }
        await().atMost(LIMIT).untilAsserted(() -> get(id).body("state", equalTo("DONE")));
        TestEventsRead.await("invoice.settled", off, "\"trigger\":\"UNIFIED\"");
        get(id).body("accounts.state", contains("REFUSED", "SETTLED", "SETTLED"))
                .body("accounts[0].refusal.type", equalTo(problem("funds-insufficient")))
                .body("accounts[1].allocations.amount.amount", contains("25"))
                .body("accounts[2].allocations.asset", contains("CASH"))
                .body("accounts[2].allocations.amount.amount", contains("15"));
        assertEquals("20", figure(on, "cashBalance"));
        assertEquals("85", figure(off, "cashBalance"));
        off.asOwner().get(off.path() + "/settings/auto-write-off").then().body("enabled", equalTo(false));
        autoWriteOff(off, true).statusCode(200);
        assertEquals("60", figure(off, "cashBalance"));
        post(id, "run").statusCode(409).body("type", equalTo(problem("unified-settlement-not-draft")));
    }

    @Test
    @DisplayName("W-12")
    void isRunOnceForAnAccountAtATime() {
        String id = made(share(0, 30));
        Loop.await(() ->
                unitOfWork.run(() -> switches.lock(List.of(members.getFirst().id()), "set-other")));
        post(id, "run").statusCode(409).body("type", equalTo(problem("unified-settlement-running")));
        autoWriteOff(members.getFirst(), true).statusCode(409).body("rule", equalTo("W-12"));
        Loop.await(() -> unitOfWork.run(() -> switches.unlock(members.getFirst().id())));
        post(id, "cancel").statusCode(200).body("state", equalTo("CANCELLED"));
        post(id, "cancel").statusCode(200);
        post(id, "run").statusCode(409).body("type", equalTo(problem("unified-settlement-not-draft")));
    }

    @Test
    @DisplayName("W-12")
    void isRefusedForOthersAndForWhatIsNotOpen() {
        Registered stranger = TestAccounts.creditControlled();
        make(stranger.asOwner(), share(0, 30)).statusCode(404);
        make(members.getFirst().asOwner(), share(0, 30)).statusCode(404);
        String ram = TestToken.ramUserOf(enterprise.main().cloudAccountId(), "BillingFullAccess");
        make(TestAccounts.as(ram), share(0, 30)).statusCode(403);
        make(TestAccounts.asOperator(), share(0, 30)).statusCode(400);
        String foreign = share(stranger, bills.getFirst(), 30);
        make(enterprise.main().asOwner(), foreign).statusCode(422).body("type", equalTo(problem("not-in-enterprise")));
        make(enterprise.main().asOwner(), share(0, 41))
                .statusCode(422)
                .body("type", equalTo(problem("amount-above-rest")));
        String other = share(members.getFirst(), bills.get(1), 30);
        make(enterprise.main().asOwner(), other).statusCode(422).body("type", equalTo(problem("bill-not-open")));
        make(enterprise.main().asOwner(), share(0, 30), share(0, 30)).statusCode(400);
        make(enterprise.main().asOwner(), share(0, 0))
                .statusCode(400)
                .body("errors.pointer", contains("/accounts/0/bills/0/amount"));
        enterprise
                .main()
                .asOwner()
                .body("{\"accounts\": []}")
                .post(path(""))
                .then()
                .statusCode(428);
        enterprise.main().asOwner().get(path("/set-none")).then().statusCode(404);
    }

    private static String billed(Registered account) {
        String bill = TestEvents.id("inv");
        send(chargeAccrued(account.id(), "2026-08", 1, "40.0000000000"));
        send(invoiceIssued(account.id(), bill, "2026-08", 1, 40, 0));
        TestEventsRead.await("invoice.settled", account, bill);
        return bill;
    }

    private String share(int member, long amount) {
        return share(members.get(member), bills.get(member), amount);
    }

    private static String share(Registered account, String bill, long amount) {
        return "{\"billingAccountId\": \"%s\", \"bills\": [{\"invoiceId\": \"%s\", \"amount\": %s}]}"
                .formatted(account.id(), bill, idr(amount));
    }

    private String made(String... shares) {
        return make(enterprise.main().asOwner(), shares)
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .extract()
                .path("id");
    }

    private ValidatableResponse make(RequestSpecification as, String... shares) {
        return as.header("Idempotency-Key", TestEnterprises.key())
                .body("{\"accounts\": [%s]}".formatted(String.join(",", shares)))
                .post(path(""))
                .then();
    }

    private ValidatableResponse post(String id, String deed) {
        return enterprise
                .main()
                .asOwner()
                .header("Idempotency-Key", TestEnterprises.key())
                .post(path("/" + id + "/" + deed))
                .then();
    }

    private ValidatableResponse get(String id) {
        return enterprise.main().asOwner().get(path("/" + id)).then().statusCode(200);
    }

    private String path(String more) {
        return "/api/v1/enterprises/" + enterprise.id() + "/unified-settlements" + more;
    }

    private static ValidatableResponse autoWriteOff(Registered account, boolean enabled) {
        return account.asOwner()
                .body("{\"enabled\": %s}".formatted(enabled))
                .put(account.path() + "/settings/auto-write-off")
                .then();
    }

    private static String problem(String name) {
        return "urn:saldo:problem:" + name;
    }
}
