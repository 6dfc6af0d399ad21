package io.saldo.account.account;

import static io.saldo.account.TestAccounts.as;
import static io.saldo.account.TestAccounts.asOperator;
import static io.saldo.account.TestAccounts.body;
import static io.saldo.account.TestAccounts.nextCloudAccount;
import static io.saldo.account.TestAccounts.register;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.test.contract.EventContract;
import io.saldo.test.event.EventProbe;
import io.saldo.test.infra.Infra;
import io.saldo.test.token.TestToken;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@AccountServiceTest
class RegistrationTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Test
    @DisplayName("A-8")
    void makesTheAccountOnceAndItsOwnPayerLinkFromTheBeginningOfTime() {
        String cloudAccount = nextCloudAccount();
        String id = register(cloudAccount, body("PREPAID"))
                .then()
                .statusCode(201)
                .extract()
                .path("billingAccountId");
        register(cloudAccount, body("PREPAID")).then().statusCode(200).body("billingAccountId", equalTo(id));
        register(cloudAccount, body("POSTPAID"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:saldo:problem:already-registered"));
        as(TestToken.rootOf(cloudAccount))
                .get("/api/v1/cloud-accounts/" + cloudAccount)
                .then()
                .statusCode(200)
                .body("ownBillingAccountId", equalTo(id))
                .body("payers", hasSize(1))
                .body("payers[0].type", equalTo("OWN"))
                .body("payers[0].effectiveFrom", equalTo(null));
    }

    @Test
    void makesOneAccountOfTwentyRequestsAtOnce() throws Exception {
        String cloudAccount = nextCloudAccount();
        Set<String> ids = new TreeSet<>();
        try (var pool = Executors.newFixedThreadPool(20)) {
            List<Callable<String>> calls = IntStream.range(0, 20)
                    .mapToObj(i -> (Callable<String>) () -> register(cloudAccount, body("PREPAID"))
                            .then()
                            .extract()
                            .path("billingAccountId"))
                    .toList();
            for (var answer : pool.invokeAll(calls)) {
                ids.add(answer.get());
            }
        }
        assertEquals(1, ids.size());
        try (var probe = EventProbe.reading(Infra.shared().kafka(), "account.changed")) {
            String id = ids.iterator().next();
            probe.awaitOne(AccountChanged.TOPIC, e -> e.key().filter(id::equals).isPresent(), LIMIT);
            assertEquals(1, probe.all(AccountChanged.TOPIC, id).size());
        }
    }

    @Test
    @DisplayName("A-16")
    void announcesTheWholeStateUnderTheNextVersion() {
        Registered account = TestAccounts.creditControlled();
        asOperator()
                .body("{\"email\": \"new@saldo.example\", \"timeZone\": \"UTC\", \"reason\": \"moved\"}")
                .patch("/api/v1/cloud-accounts/" + account.cloudAccountId())
                .then()
                .statusCode(200);
        try (var probe = EventProbe.reading(Infra.shared().kafka(), "account.changed")) {
            var event = probe.awaitOne(
                    AccountChanged.TOPIC,
                    e -> e.key().filter(account.id().toString()::equals).isPresent()
                            && e.text().contains("\"version\":2"),
                    LIMIT);
            EventContract.assertSent(AccountChanged.TOPIC, event.text().getBytes(StandardCharsets.UTF_8));
            String from = "{\"value\":\"UTC\",\"from\":\"2026-11-01T00:00:00Z\"}";
            assertEquals(true, event.text().contains(from), event::text);
            assertEquals(true, event.text().contains("new@saldo.example"), event::text);
        }
    }

    @Test
    @DisplayName("A-14")
    void showsAnAccountToThoseWhoManageIt() {
        Registered account = TestAccounts.prepaid();
        account.asOwner()
                .get("/api/v1/billing-accounts")
                .then()
                .body("items.id", contains(account.id().toString()))
                .body("items[0].rights", containsInAnyOrder("NAME", "OUT", "PAY", "READ", "RELATE", "SETTINGS"));
        as(TestToken.ramUserOf(account.cloudAccountId(), "BillingReadOnlyAccess"))
                .get("/api/v1/billing-accounts")
                .then()
                .body("items[0].rights", contains("READ"));
        as(TestToken.ramUserOf(account.cloudAccountId()))
                .get("/api/v1/billing-accounts")
                .then()
                .body("items", empty());
        asOperator()
                .queryParam("cloudAccountId", account.cloudAccountId())
                .get("/api/v1/billing-accounts")
                .then()
                .body("items.id", contains(account.id().toString()));
        as(TestToken.rootOf("stranger")).get(account.path()).then().statusCode(404);
        as(TestToken.ramUserOf(account.cloudAccountId()))
                .get(account.path())
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("A-17")
    void keepsCreditControlToEnterprises() {
        Registered account = TestAccounts.creditControlled();
        patch(
                        account,
                        "{\"owner\": {\"kind\": \"INDIVIDUAL\", \"name\": \"Budi\", \"verified\": true}, \"reason\":"
                                + " \"x\"}")
                .statusCode(422)
                .body("rule", equalTo("A-17"));
        patch(
                        account,
                        "{\"owner\": {\"kind\": \"ENTERPRISE\", \"name\": \"PT\", \"verified\": true}, \"reason\":"
                                + " \"x\"}")
                .statusCode(200);
        account.asOwner().get(account.path()).then().body("owner.name", equalTo("PT"));
    }

    @Test
    void pagesThroughAllAccountsAndFiltersThem() {
        TestAccounts.prepaid();
        Registered last = TestAccounts.prepaid();
        String cursor = asOperator()
                .get("/api/v1/billing-accounts?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("nextCursor");
        asOperator()
                .queryParam("cursor", cursor)
                .get("/api/v1/billing-accounts?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        asOperator()
                .queryParam("status", "VALID")
                .queryParam("cloudAccountId", last.cloudAccountId())
                .get("/api/v1/billing-accounts")
                .then()
                .body("items", hasSize(1));
        asOperator().get("/api/v1/billing-accounts?status=foo").then().statusCode(400);
    }

    private static io.restassured.response.ValidatableResponse patch(Registered account, String body) {
        return asOperator()
                .body(body)
                .patch("/api/v1/cloud-accounts/" + account.cloudAccountId())
                .then();
    }

    @Test
    @DisplayName("A-9")
    void letsThoseWhoMayNameItRenameTheAccount() {
        Registered account = TestAccounts.prepaid();
        account.asOwner()
                .body("{\"name\": \"Toko Budi\"}")
                .patch(account.path())
                .then()
                .statusCode(200)
                .body("name", equalTo("Toko Budi"))
                .body("taxPoint", equalTo("TOPUP"));
        as(TestToken.ramUserOf(account.cloudAccountId(), "BillingFullAccess"))
                .body("{\"name\": \"x\"}")
                .patch(account.path())
                .then()
                .statusCode(403);
        asOperator().body("{\"name\": \"x\"}").patch(account.path()).then().statusCode(400);
        account.asOwner().body("{\"name\": \" \"}").patch(account.path()).then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"IDR\"        | \"XXX\"           | 400",
                "Asia/Jakarta   | Asia/Nowhere      | 400",
                "budi@saldo     | budi at saldo     | 400",
                "PREPAID        | SOMETIMES         | 400",
                "\"verified\"   | \"verifed\"       | 400",
                "\"DIRECT\"     | \"ECOSYSTEM\"     | 422",
            })
    void refusesWhatCannotBeRegistered(String good, String bad, int status) {
        String cloudAccount = nextCloudAccount();
        register(cloudAccount, body("PREPAID").replace(good, bad))
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
        asOperator().get("/api/v1/cloud-accounts/" + cloudAccount).then().statusCode(404);
    }

    @Test
    void letsOnlyOperatorsRegister() {
        as(TestToken.rootOf("1001"))
                .body(body("PREPAID"))
                .put("/api/v1/cloud-accounts/1001")
                .then()
                .statusCode(403);
    }
}
