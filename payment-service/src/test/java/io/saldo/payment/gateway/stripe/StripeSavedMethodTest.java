package io.saldo.payment.gateway.stripe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.saldo.payment.gateway.ChargeAsked;
import io.saldo.payment.gateway.Companies;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.payment.gateway.Payload;
import io.saldo.payment.gateway.PaymentGateway;
import io.saldo.payment.gateway.ReportedState;
import io.saldo.payment.gateway.SavedMethodConformance;
import io.saldo.payment.gateway.SavedMethodGateway;
import io.saldo.payment.gateway.SavedToken;
import io.saldo.payment.gateway.SetupReport;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.RealTime;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripeSavedMethodTest extends SavedMethodConformance {

    private static final String SETUP = "stripe/setup-session.json";
    private static final String INTENT = "stripe/intent-authentication-required.json";

    @Override
    protected SavedMethodGateway saving() {
        return new StripeSavedMethodGateway(
                companies.calls, new StripeMessages(), new StripeSetups(), companies.secrets, companies.config());
    }

    @Override
    protected PaymentGateway orders() {
        return new StripeGateway(
                companies.calls, new StripeMessages(), companies.secrets, companies.config(), new RealTime());
    }

    @Test
    @DisplayName("ST-8")
    void readsTheCardOfASetupByItsBrandAndLastDigits() {
        SetupReport report = new StripeSetups().report(new JsonObject(Payload.text(SETUP)));
        assertEquals(
                Optional.of(new SavedToken(
                        "cus_NffrFeUfNV2Hib/pm_1Mq9c5LkdIwHu7ixq6nbzJ2f", SavedToken.Kind.CARD, "Visa 4242", true)),
                report.token());
    }

    @ParameterizedTest
    @DisplayName("ST-8")
    @CsvSource({
        "open,     requires_payment_method, PENDING",
        "complete, processing,              PENDING",
        "complete, requires_action,         PENDING",
        "complete, canceled,                FAILED",
        "expired,  requires_payment_method, FAILED",
        "complete, succeeded,               ACTIVE",
    })
    void keepsOnlyWhatWasSetUp(String session, String intent, SetupReport.State ours) {
        JsonObject setup = new JsonObject(Payload.text(SETUP)).put("status", session);
        setup.getJsonObject("setup_intent").put("status", intent);
        assertEquals(ours, new StripeSetups().report(setup).state());
    }

    @ParameterizedTest
    @DisplayName("ST-6")
    @CsvSource({
        "requires_payment_method, FAILED",
        "processing,              PROCESSING",
        "requires_confirmation,   PROCESSING",
        "requires_capture,        PROCESSING",
        "canceled,                CANCELLED",
        "succeeded,               PAID",
    })
    void readsTheStatesOfAnIntent(String status, ReportedState ours) {
        JsonObject intent = new JsonObject(Payload.text(INTENT)).put("status", status);
        assertEquals(ours, new StripeMessages().intent(intent).state());
        assertEquals(
                Optional.of("authentication_required"),
                new StripeMessages().intent(intent).code());
    }

    /** A card that is declined on a page may be followed by another one. */
    @Test
    @DisplayName("ST-6")
    void endsNoOrderOfAPageByOneDeclinedCard() {
        JsonObject intent = new JsonObject(Payload.text(INTENT));
        intent.getJsonObject("metadata").remove("off_session");
        assertEquals(ReportedState.PENDING, new StripeMessages().intent(intent).state());
    }

    @Test
    @DisplayName("ST-9")
    void callsNoChargeFailedWhoseKeyWasUsedForAnotherAmount() {
        SavedToken token = handOver("CARD");
        charge(token);
        var other = new ChargeAsked(ORDER, token.token(), Money.parse("60000", CurrencyUnit.IDR), "Account 1");
        assertThrows(GatewayAway.class, () -> Companies.await(saving().charge(account(), other)));
    }

    @Test
    void asksForNothingOfWhichThereIsNothing() {
        assertEquals(List.of(), asked());
    }
}
