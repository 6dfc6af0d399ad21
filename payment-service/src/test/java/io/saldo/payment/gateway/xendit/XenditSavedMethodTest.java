package io.saldo.payment.gateway.xendit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.payment.gateway.Companies;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.OrderRefs;
import io.saldo.payment.gateway.Payload;
import io.saldo.payment.gateway.PaymentGateway;
import io.saldo.payment.gateway.PaymentPage;
import io.saldo.payment.gateway.RefundAsked;
import io.saldo.payment.gateway.RefundReport;
import io.saldo.payment.gateway.ReportedState;
import io.saldo.payment.gateway.SavedMethodConformance;
import io.saldo.payment.gateway.SavedMethodGateway;
import io.saldo.payment.gateway.SavedToken;
import io.saldo.payment.gateway.SetupReport;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("XE-5")
class XenditSavedMethodTest extends SavedMethodConformance {

    private static final String SESSION = "xendit/session-completed.json";
    private static final String TOKEN = "xendit/payment-token.json";
    private static final String REQUEST = "xendit/request-authentication-failed.json";
    private static final String CAPTURE = "xendit/payment-capture.json";

    private final XenditSetups setups = new XenditSetups();
    private final XenditChargeMessages messages = new XenditChargeMessages();

    private XenditChargeGateway charges() {
        return new XenditChargeGateway(companies.calls, messages, companies.secrets);
    }

    @Override
    protected SavedMethodGateway saving() {
        return new XenditSavedMethodGateway(
                companies.calls,
                charges(),
                messages,
                setups,
                new XenditBodies(),
                companies.secrets,
                companies.config());
    }

    @Override
    protected PaymentGateway orders() {
        return new XenditGateway(companies.calls, new XenditMessages(), messages, charges(), companies.secrets);
    }

    /** Xendit keeps no keys: it opens a second session, in which nobody is. */
    @Override
    protected void setUpAgain(PaymentPage page) {
        assertNotEquals(page, setUp());
    }

    /** It is asked at once what became of it. */
    @Override
    protected void chargeUnheard(SavedToken token) {
        assertEquals(ReportedState.PAID, charge(token).state());
    }

    @ParameterizedTest
    @CsvSource({
        "CARDS, VISA,       400000XXXXXX1091, CARD,   Visa 1091",
        "CARDS, MASTERCARD, 2222444466668888, CARD,   Mastercard 8888",
        "CARDS, ,           400000XXXXXX1091, CARD,   Card 1091",
        "CARDS, VISA,       ,                 CARD,   Visa",
        "OVO,   ,           ,                 WALLET, Ovo",
    })
    void readsTheCardByItsBrandAndLastDigits(
            String channel, String network, String number, SavedToken.Kind kind, String label) {
        JsonObject token = new JsonObject(Payload.text(TOKEN)).put("channel_code", channel);
        token.getJsonObject("channel_properties")
                .getJsonObject("card_details")
                .put("network", network)
                .put("masked_card_number", number);
        assertEquals(
                Optional.of(new SavedToken("pt-9d5ae4b1-93c1-4b8e-a5ef-7f1f3c6d2b10", kind, label, true)),
                setups.report(token).token());
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVE,          ACTIVE",
        "PENDING,         PENDING",
        "REQUIRES_ACTION, PENDING",
        "FAILED,          FAILED",
        "EXPIRED,         FAILED",
        "CANCELED,        FAILED",
    })
    void keepsOnlyATokenThatIsActive(String status, SetupReport.State ours) {
        assertEquals(
                ours,
                setups.report(new JsonObject(Payload.text(TOKEN)).put("status", status))
                        .state());
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE, PENDING", "EXPIRED, FAILED", "CANCELED, FAILED"})
    void takesNoTokenOfASessionThatIsNotCompleted(String status, SetupReport.State ours) {
        JsonObject session = new JsonObject(Payload.text(SESSION)).put("status", status);
        assertEquals(Optional.empty(), setups.token(session));
        assertEquals(ours, setups.without(session).state());
    }

    @Test
    void believesNoSessionThatNamesSomethingElseThanAToken() {
        JsonObject session = new JsonObject(Payload.text(SESSION));
        assertEquals(Optional.of("pt-9d5ae4b1-93c1-4b8e-a5ef-7f1f3c6d2b10"), setups.token(session));
        session.put("payment_token_id", "pt-1/../../balance");
        assertThrows(MalformedCallback.class, () -> setups.token(session));
    }

    @Test
    void knowsTheMethodOfATokenByTheHeadOfItsReference() {
        byte[] activation = Payload.bytes("xendit/token-activation.json");
        assertEquals(Optional.of(METHOD), saving().setupNamed(activation));
        assertEquals(List.of(), orders().read(activation));
        assertEquals(Optional.empty(), saving().setupNamed(Payload.bytes(CAPTURE)));
    }

    @ParameterizedTest
    @CsvSource({
        "SUCCEEDED,          PAID,       CARDS",
        "FAILED,             FAILED,     authentication_required",
        "REQUIRES_ACTION,    FAILED,     authentication_required",
        "ACCEPTING_PAYMENTS, PROCESSING, authentication_required",
        "AUTHORIZED,         PROCESSING, authentication_required",
        "CANCELED,           CANCELLED,  authentication_required",
        "EXPIRED,            EXPIRED,    authentication_required",
    })
    void readsTheStatesOfACharge(String status, ReportedState ours, String code) {
        GatewayReport report = messages.charge(new JsonObject(Payload.text(REQUEST)).put("status", status));
        assertEquals(ours, report.state());
        assertEquals(Optional.of(code), report.code());
    }

    @Test
    void readsTheEventOnAChargeAndAsksBeforeItIsBelieved() {
        GatewayReport report = orders().read(Payload.bytes(CAPTURE)).getFirst();
        assertEquals(ReportedState.PAID, report.state());
        assertEquals(ORDER, report.merchantOrderId());
        assertEquals(Optional.of(total()), report.money());
        assertEquals("pr-1fdaf346-dd2e-4b6c-b938-124c7167a822", report.transactionId());
        assertTrue(orders().mustBeAsked(account(), report), "by force (gw:P-7)");
        assertEquals(
                List.of(),
                Companies.await(orders().status(account(), new OrderRefs(ORDER, Optional.of(report.transactionId())))));
    }

    @Test
    @DisplayName("gw:P-2")
    void knowsARepeatOfAnEventByWhatItSays() {
        assertNotEquals(
                orders().eventId(Payload.callback(Payload.bytes(CAPTURE))),
                orders().eventId(Payload.callback(Payload.bytes("xendit/token-activation.json"))));
        byte[] later = Payload.with(CAPTURE, Map.of("created", "2026-11-02T02:49:05.587Z"));
        assertEquals(
                orders().eventId(Payload.callback(Payload.bytes(CAPTURE))), orders().eventId(Payload.callback(later)));
    }

    /** Nobody knows whether what was asked for a moment ago came there, so it is not asked for again. */
    @Test
    @DisplayName("gw:P-13")
    void asksForNoChargeTwiceThatMayStillBeListed() {
        SavedToken token = handOver("CARD");
        Optional<Duration> justNow = Optional.of(Duration.ofMinutes(9));
        assertThrows(GatewayAway.class, () -> charge(token, justNow));
        assertEquals(0, companies.opened("xendit"));
        assertEquals(
                ReportedState.PAID,
                charge(token, Optional.of(Duration.ofMinutes(10))).state());
        assertEquals(ReportedState.PAID, charge(token, justNow).state());
        assertEquals(1, companies.opened("xendit"));
    }

    @Test
    @DisplayName("gw:P-13")
    void givesTheMoneyOfAChargeBackByItsRequest() {
        GatewayReport paid = charge(handOver("CARD"));
        var refunds = new XenditRefundGateway(companies.calls, companies.secrets);
        var all = new RefundAsked(ORDER, paid.transactionId(), total(), "ref-1-1", "Asked for");
        assertEquals(Optional.empty(), Companies.await(refunds.refundStatus(account(), all)));
        assertNotEquals(
                RefundReport.State.FAILED,
                Companies.await(refunds.refund(account(), all)).state());
        Companies.awaitThat(() -> Companies.await(refunds.refundStatus(account(), all))
                .filter(report -> report.state() == RefundReport.State.DONE)
                .isPresent());
        Companies.awaitThat(() -> companies.callbacks.stream()
                .flatMap(callback -> orders().read(callback.body()).stream())
                .anyMatch(report -> report.state() == ReportedState.REFUNDED
                        && report.transactionId().equals(paid.transactionId())));
    }

    @Test
    @DisplayName("I-22")
    void hasATokenForgottenThatCannotBeChargedAfterwards() {
        SavedToken token = handOver("CARD");
        Companies.await(saving().forget(account(), token.token()));
        assertEquals(ReportedState.FAILED, charge(token).state());
    }

    @Test
    void asksForNothingOfWhichThereIsNothing() {
        assertEquals(List.of(), asked());
    }
}
