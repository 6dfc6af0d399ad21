package io.saldo.account.assets;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.replaced;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.assets;
import static io.saldo.account.TestFigures.awaitFigure;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.test.event.OutgoingEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@AccountServiceTest
class AssetsTest {

    @Test
    void showsOfThePastWhatTheBookSaysAndNothingOfToday() {
        Registered account = TestAccounts.prepaid();
        adjust(account, "cash", 5000, "").statusCode(201);
        send(chargeAccrued(account.id(), "2026-10", 1, "30000.0000000000"));
        awaitFigure(account, "availableCredit", "-25000");
        at(account, "2026-09-30T23:59:59Z")
                .statusCode(200)
                .body("availableCredit.amount", equalTo("0"))
                .body("unsettledCurrentMonth.amount", equalTo("0"))
                .body("ongoingUsage", nullValue())
                .body("remainingCredit", nullValue())
                .body("overdue", nullValue())
                .body("overdueAmount", nullValue())
                .body("asOf", nullValue());
        assets(account).body("ongoingUsage.amount", equalTo("30000")).body("asOf", notNullValue());
    }

    /** Of a product such as object storage, which the platform charges beside the ongoing usage. */
    @Test
    @DisplayName("I-4")
    void showsBesideTheOngoingUsageWhatDoesNotCountInIt() {
        Registered account = TestAccounts.prepaid();
        adjust(account, "cash", 50_000, "").statusCode(201);
        send(replaced(
                chargeAccrued(account.id(), "2026-10", 1, "30000.0000000000", "storage.s3"),
                "\"notInOngoing\": {\"exact\": \"0.0000000000\"",
                "\"notInOngoing\": {\"exact\": \"10000.0000000000\""));
        awaitFigure(account, "availableCredit", "20000");
        assets(account)
                .body("ongoingUsage.amount", equalTo("20000"))
                .body("notCountedInOngoing.amount", equalTo("10000"))
                .body("remainingCredit.amount", equalTo("30000"))
                .body("unsettledCurrentMonth.amount", equalTo("30000"));
    }

    @Test
    @DisplayName("A-13")
    void showsNothingSpendableToThoseWhoseSavedMethodIsCharged() {
        assets(TestAccounts.postpaid()).body("spendable", nullValue());
        assets(TestAccounts.creditControlled()).body("spendable.amount", equalTo("0"));
    }

    /** Ex:A-6, of an account in Indonesia that is taxed by usage. */
    @Test
    @DisplayName("A-6")
    void showsTheTaxThatTheNextInvoiceWillAdd() {
        Registered account = TestAccounts.registered(TestAccounts.creditControlledBody("ID"));
        adjust(account, "cash", 100000, "").statusCode(201);
        send(chargeAccrued(account.id(), "2026-10", 1, "95000.0000000000"));
        awaitFigure(account, "availableCredit", "5000");
        assets(account).body("estimatedTax.amount", equalTo("10450"));
    }

    @Test
    @DisplayName("I-14")
    void estimatesNoTaxWhereItCameWithTheMoney() {
        Registered account = TestAccounts.registered(
                TestAccounts.body("PREPAID").replace("\"verified\"", "\"country\": \"ID\", \"verified\""));
        send(chargeAccrued(account.id(), "2026-10", 1, "95000.0000000000"));
        awaitFigure(account, "availableCredit", "-95000");
        assets(account).body("estimatedTax.amount", equalTo("0"));
    }

    @Test
    @DisplayName("I-21")
    void taxesAProductByTheRuleOfItsClass() {
        TestEvents.send(
                OutgoingEvent.of("reference.changed", "TAX_RULE:luxury", """
                        {"kind": "TAX_RULE", "id": "luxury", "version": 1, "validFrom": "2025-01-01", "removed": false,
                         "value": {"name": "Luxury", "country": "SG", "taxClass": "LUXURY", "rate": "0.12",
                                   "baseFraction": "1/1", "rounding": "DOWN", "inclusive": false}}
                        """),
                OutgoingEvent.of("reference.changed", "PRODUCT:jewels", """
                        {"kind": "PRODUCT", "id": "jewels", "version": 1, "removed": false,
                         "value": {"code": "jewels", "name": "c2", "unit": "hour", "category": "METERED",
                                   "countsInOngoing": true, "marketplace": false, "taxClass": "LUXURY"}}
                        """));
        Registered account = TestAccounts.registered(TestAccounts.creditControlledBody("SG"));
        send(chargeAccrued(account.id(), "2026-10", 1, "100000.0000000000", "jewels"));
        awaitFigure(account, "estimatedTax", "12000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2099-01-01T00:00:00Z", "-1000000-01-01T00:00:00Z", "+1000000000-12-31T00:00:00Z", "now"})
    void refusesMomentsThatAreNotPast(String at) {
        at(TestAccounts.prepaid(), at).statusCode(400);
    }

    private static ValidatableResponse at(Registered account, String at) {
        return account.asOwner()
                .queryParam("at", at)
                .get(account.path() + "/assets")
                .then();
    }
}
