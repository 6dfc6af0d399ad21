package io.saldo.invoice.export;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.saldo.invoice.Accounts;
import io.saldo.invoice.InvoiceTest;
import io.saldo.invoice.account.KeepAccount;
import io.saldo.invoice.usage.Provider;
import io.saldo.invoice.usage.UsageJson;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.time.BillingClock;
import io.saldo.test.token.TestToken;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@InvoiceTest
class FocusExportServiceTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    @Inject
    KeepAccount keepAccount;

    @Inject
    BillingClock clock;

    private final Accounts account = Accounts.anAccount();
    private final String product = "focus." + account.cloudAccountId();

    @Test
    void showsEachRatedPartWithItsPriceAndAmount() throws IOException {
        Loop.await(() -> keepAccount.handle(account.changed(), Instant.EPOCH));
        Provider.product(product).statusCode(201);
        Provider.price(product, "IDR", "0.00000000015", "2024-01-01T00:00:00Z").statusCode(201);
        LocalDate day = LocalDate.ofInstant(clock.now(), ZONE).minusDays(3);
        Instant start = day.atTime(22, 0).atZone(ZONE).toInstant();
        Provider.usage(UsageJson.of(
                        account.cloudAccountId(),
                        "night",
                        product,
                        "5",
                        start.toString(),
                        start.plus(Duration.ofHours(5)).toString()))
                .statusCode(200)
                .body("accepted", equalTo(1));
        List<Map<String, String>> rows = rows(YearMonth.from(day));
        Map<String, String> first = rows.getFirst();
        assertEquals(start.toString(), first.get("ChargePeriodStart"));
        assertEquals("2", first.get("PricingQuantity"));
        assertEquals("0.00000000015", first.get("ListUnitPrice"));
        assertEquals("0.0000000003", first.get("ListCost"));
        assertEquals("night", first.get("x_EventId"));
        assertEquals(account.id().toString(), first.get("BillingAccountId"));
        assertEquals(account.cloudAccountId(), first.get("SubAccountId"));
        if (day.plusDays(1).getMonth() == day.getMonth()) {
            assertEquals("0.0000000005", rows.get(1).get("ListCost"));
        }
    }

    @Test
    void isOfTheRunningMonthUnlessOneIsNamed() {
        Loop.await(() -> keepAccount.handle(account.changed(), Instant.EPOCH));
        YearMonth running = account.changed().calendar().monthOf(clock.now());
        export(TestToken.rootOf(account.cloudAccountId()), "")
                .statusCode(200)
                .header("Content-Disposition", containsString(account.id() + "-" + running + ".csv"));
    }

    @Test
    void refusesStrangersAndNonsense() {
        Loop.await(() -> keepAccount.handle(account.changed(), Instant.EPOCH));
        export(TestToken.rootOf("stranger"), "2026-10").statusCode(404);
        export(TestToken.ramUserOf(account.cloudAccountId()), "2026-10").statusCode(403);
        export(TestToken.withRole("operator"), "October").statusCode(400);
        export(TestToken.rootOf("stranger"), "October").statusCode(404);
        export(TestToken.ramUserOf(account.cloudAccountId()), "").statusCode(403);
    }

    private List<Map<String, String>> rows(YearMonth month) throws IOException {
        String file = export(TestToken.rootOf(account.cloudAccountId()), month.toString())
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        return new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(file)
                .readAll();
    }

    private io.restassured.response.ValidatableResponse export(String token, String month) {
        return given().auth()
                .oauth2(token)
                .get(
                        "/api/v1/billing-accounts/{id}/exports/focus?month=" + month,
                        account.id().toString())
                .then();
    }
}
