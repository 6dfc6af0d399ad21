package io.saldo.invoice.usage;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.invoice.Accounts;
import io.saldo.invoice.InvoiceTest;
import io.saldo.test.contract.EventContract;
import io.saldo.test.event.EventProbe;
import io.saldo.test.event.EventSender;
import io.saldo.test.event.OutgoingEvent;
import io.saldo.test.infra.Infra;
import io.saldo.test.token.TestToken;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@InvoiceTest
class UsageServiceTest extends UsageTest {

    @Test
    @DisplayName("U-1")
    void countsAnEventOnceAndRefusesAnotherContent() {
        known();
        usage("1", "2").body("accepted", equalTo(1)).body("rejected", empty());
        usage("1", "2").body("accepted", equalTo(0)).body("duplicates", equalTo(1));
        usage("1", "3").body("rejected[0].reason", equalTo("CONFLICT"));
        Provider.usage(event("2", "1"), event("2", "1"), event("2", "9"))
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("duplicates", equalTo(1))
                .body("rejected[0].index", equalTo(2));
        usageOf(TestToken.rootOf(account.cloudAccountId()))
                .statusCode(200)
                .body("items[0].amount.exact", equalTo("450.0000000000"))
                .body("items[0].quantity", equalTo("3"))
                .body(
                        "days[0].day",
                        equalTo(account.changed().calendar().dayOf(start()).toString()))
                .body("resources[0].resourceId", equalTo("vm-1"))
                .body("events", equalTo(2))
                .body("asOf", equalTo(end().toString()));
    }

    @Test
    @DisplayName("U-8")
    void announcesTheWholeRunningChargeOfABatch() {
        known();
        Provider.usage(event("1", "2"), event("2", "1.5")).statusCode(200);
        Provider.usage(event("3", "1")).statusCode(200);
        try (var probe = EventProbe.reading(Infra.shared().kafka(), "charge.accrued")) {
            var second = probe.awaitOne(
                    "charge.accrued",
                    e -> e.key().filter(account.id().toString()::equals).isPresent()
                            && e.text().contains("\"version\":2,\"total\":{\"exact\":\"675.0000000000\""),
                    LIMIT);
            EventContract.assertSent("charge.accrued", second.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    @DisplayName("I-4")
    void leavesOutOfOngoingUsageWhatItsProductDoesNotCountIn() {
        known();
        String storage = "storage." + account.cloudAccountId();
        Provider.product(storage, ", \"countsInOngoing\": false")
                .statusCode(201)
                .body("countsInOngoing", equalTo(false));
        Provider.price(storage, "IDR", "40", FROM).statusCode(201);
        Provider.usage(event("1", "2"), event("2", "5").replace(product, storage))
                .statusCode(200)
                .body("accepted", equalTo(2));
        usageOf(account)
                .body(item(product) + "countsInOngoing", equalTo(true))
                .body(item(storage) + "countsInOngoing", equalTo(false))
                .body(item(storage) + "amount.exact", equalTo("200.0000000000"))
                .body("totals[0].ongoing.exact", equalTo("300.0000000000"))
                .body("totals[0].notInOngoing.exact", equalTo("200.0000000000"));
        try (var probe = EventProbe.reading(Infra.shared().kafka(), "charge.accrued")) {
            probe.awaitOne(
                    "charge.accrued",
                    e -> e.key().filter(account.id().toString()::equals).isPresent()
                            && e.text().contains("\"total\":{\"exact\":\"500.0000000000\"")
                            && e.text().contains("\"notInOngoing\":{\"exact\":\"200.0000000000\""),
                    LIMIT);
        }
    }

    /** The local times of the two zones are 26 hours apart. */
    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Etc/GMT+12"})
    void showsTheRunningMonthOfTheAccountsOwnZoneUnlessOneIsNamed(String zone) {
        Accounts there = account.zone(zone);
        keep(there);
        String running = there.changed().calendar().monthOf(clock.now()).toString();
        Provider.operator()
                .get("/api/v1/billing-accounts/{id}/usage", there.id().toString())
                .then()
                .statusCode(200)
                .body("month", equalTo(running));
        Provider.operator()
                .get("/api/v1/cloud-accounts/{ca}/usage", there.cloudAccountId())
                .then()
                .statusCode(200)
                .body("month", equalTo(running));
    }

    private static String item(String product) {
        return "items.find { it.product == '" + product + "' }.";
    }

    @Test
    @DisplayName("U-3")
    void rejectsWhatIsWrongAndParksWhatAPersonMustSee() {
        known();
        Provider.usage(
                        event("1", "-2"),
                        "{\"id\": \"2\"}",
                        "7",
                        UsageJson.of(
                                account.cloudAccountId(),
                                "3",
                                product,
                                "1",
                                "2026-09-01T00:00:00Z",
                                "2026-09-01T01:00:00Z"),
                        event("4", "1"))
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("rejected.index", equalTo(java.util.List.of(0, 1, 2)))
                .body("parked[0].index", equalTo(3))
                .body("parked[0].reason", equalTo("TOO_OLD"));
    }

    @Test
    void takesUsageFromKafkaByTheBatchAndParksTheUnreadable() {
        known();
        try (var sender = EventSender.to(Infra.shared().kafka())) {
            IntStream.range(0, 30).forEach(i -> sender.send(record("k" + i % 25, "1")));
            sender.send(record("k1", "7"));
            sender.send(OutgoingEvent.of("usage.recorded", account.cloudAccountId(), "{]"));
        }
        await().atMost(LIMIT)
                .untilAsserted(() -> usageOf(TestToken.withRole("metering")).body("items[0].quantity", equalTo("25")));
        await().atMost(LIMIT).untilAsserted(() -> parked().body("items.size()", equalTo(2)));
    }

    @Test
    void refusesOthers() {
        known();
        given().auth()
                .oauth2(TestToken.rootOf(account.cloudAccountId()))
                .contentType("application/json")
                .body("[]")
                .post("/api/v1/usage-events")
                .then()
                .statusCode(403);
        Provider.usage().statusCode(400);
        usageOf(TestToken.rootOf("stranger")).statusCode(404);
        usageOf(TestToken.ramUserOf(account.cloudAccountId())).statusCode(403);
        given().auth()
                .oauth2(TestToken.ramUserOf(account.cloudAccountId(), "BillingReadOnlyAccess"))
                .get("/api/v1/cloud-accounts/{ca}/usage?month=" + month(), account.cloudAccountId())
                .then()
                .statusCode(200);
    }
}
