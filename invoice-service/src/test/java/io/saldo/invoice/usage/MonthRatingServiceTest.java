package io.saldo.invoice.usage;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.invoice.InvoiceTest;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.Sql;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@InvoiceTest
class MonthRatingServiceTest extends UsageTest {

    private static final String TIERS =
            "\"tiers\": [{\"upTo\": \"100\", \"unitPrice\": \"10\"}, {\"unitPrice\": \"8\"}]";

    /** Ex:U-6a and Ex:U-7c: 80 and 50 to 100 at 10, above at 8, are 1240; 60 instead of 80 is 160 less, 1080. */
    @Test
    @DisplayName("U-6")
    void ratesTheMonthAndTakesCorrections() {
        priced("TIERED", TIERS);
        usage("50", "50").body("accepted", equalTo(1));
        usage("80", "80").body("accepted", equalTo(1));
        usage("80", "80").body("duplicates", equalTo(1));
        amount("1240.0000000000", "130");
        correction("c1", "80", "60").body("accepted", equalTo(1));
        amount("1080.0000000000", "110");
        correction("c1", "80", "60").body("duplicates", equalTo(1));
        correction("c1", "80", "61").body("rejected[0].reason", equalTo("CONFLICT"));
        correction("c2", "c1", "80").body("accepted", equalTo(1));
        amount("1240.0000000000", "130");
        exportedIsCharged();
    }

    /** Ex:U-6b and Ex:U-6c in one request each: 1040, and packages of 1000 at 5. */
    @Test
    @DisplayName("U-6")
    void ratesVolumesAndPackages() {
        priced("VOLUME", TIERS);
        Provider.usage(event("1", "80"), event("2", "50")).body("accepted", equalTo(2));
        amount("1040.0000000000", "130");
        exportedIsCharged();
    }

    /** Ex:U-7a: 10 h at 150 are 1500, 8 are 1200; the correction comes first and is taken up by itself. */
    @Test
    @DisplayName("U-7")
    void takesACorrectionUpOnceItsEventIsThere() {
        known();
        correction("c", "1", "8").body("parked[0].reason", equalTo("UNKNOWN_EVENT"));
        await().atMost(LIMIT).untilAsserted(() -> parked().body("items[0].attempts", equalTo(2)));
        usage("1", "10").body("accepted", equalTo(1));
        await().atMost(LIMIT).untilAsserted(() -> amount("1200.0000000000", "8"));
        await().atMost(LIMIT).untilAsserted(() -> parked().body("items", empty()));
        Provider.usage(event("2", "10"), correctionOf("d", "2", "0")).body("accepted", equalTo(2));
        amount("1200.0000000000", "8");
        exportedIsCharged();
    }

    @Test
    @DisplayName("U-8")
    void showsUsageByListedTag() {
        setting("[\"team\"]");
        known();
        usage("1", "2");
        usageOf(account)
                .body("tags", hasSize(1))
                .body("tags[0].tag.key", equalTo("team"))
                .body("tags[0].tag.value", equalTo("web"))
                .body("tags[0].amount.exact", equalTo("300.0000000000"))
                .body("items[0].countsInOngoing", equalTo(true))
                .body("totals[0].ongoing.exact", equalTo("300.0000000000"));
        setting("[]");
    }

    private void setting(String keys) {
        Loop.await(() -> unitOfWork.run(() -> Sql.of("insert into provider_setting (id, version, valid_from, value)"
                        + " values ('tag-keys', 1, cast('2020-01-01' as date), :value)"
                        + " on conflict (id) do update set value = excluded.value")
                .with("value", "{\"value\": " + keys + "}")
                .update()));
    }

    private void priced(String model, String terms) {
        keep(account);
        Provider.product(product).statusCode(201);
        Provider.operator()
                .body("{\"product\": \"%s\", \"model\": \"%s\", \"currency\": \"IDR\", \"validFrom\": \"%s\", %s}"
                        .formatted(product, model, FROM, terms))
                .post("/api/v1/prices")
                .then()
                .statusCode(201)
                .body("model", equalTo(model))
                .body("tiers[0].upTo", equalTo("100"));
    }

    private void amount(String exact, String quantity) {
        usageOf(account).body("items[0].amount.exact", equalTo(exact)).body("items[0].quantity", equalTo(quantity));
    }

    private io.restassured.response.ValidatableResponse correction(String id, String of, String quantity) {
        return Provider.usage(correctionOf(id, of, quantity)).statusCode(200);
    }

    private String correctionOf(String id, String of, String quantity) {
        return event(id, quantity)
                .replace(
                        "\"data\": {",
                        "\"data\": {\"kind\": \"CORRECTION\", \"corrects\": {\"source\": \"/cloud\", \"id\": \"" + of
                                + "\"}, ");
    }

    /** The rows of the export sum to the running charge. */
    private void exportedIsCharged() {
        String sums = "select (select sum(total) from running_charge where billing_account_id = :id)"
                + " - (select sum(c.total) from usage_event e cross join lateral jsonb_to_recordset(e.charges)"
                + " as c (total numeric) where e.cloud_account_id = :cloud) as difference";
        Optional<BigDecimal> difference = Loop.await(() -> unitOfWork.run(() -> Sql.of(sums)
                .with("id", account.id().value())
                .with("cloud", account.cloudAccountId())
                .one(row -> row.decimal("difference"))));
        Assertions.assertEquals(0, difference.orElseThrow().signum());
    }
}
