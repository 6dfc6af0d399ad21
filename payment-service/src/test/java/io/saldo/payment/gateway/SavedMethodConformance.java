package io.saldo.payment.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every adapter that saves methods has to do, shown against the simulator over HTTP. */
public abstract class SavedMethodConformance {

    protected static final String METHOD = "mth-0r5k3mzq8d1v2x4y";
    protected static final String ORDER = "pay-0r5k3mzq8d1v2x4z";

    protected final Companies companies = new Companies();

    /** The adapter, with the secrets of the local stack. */
    protected abstract SavedMethodGateway saving();

    /** The adapter of its orders. */
    protected abstract PaymentGateway orders();

    protected Money total() {
        return Money.parse("55500", CurrencyUnit.IDR);
    }

    protected GatewayAccount account() {
        return companies.account(saving().kind());
    }

    @AfterEach
    void close() {
        companies.close();
    }

    protected PaymentPage setUp() {
        return Companies.await(saving().setUp(
                        account(),
                        new SetupAsked(
                                METHOD, "Budi Santoso", "budi@example.com", Optional.of("http://localhost/return"))));
    }

    protected SetupReport status(PaymentPage page) {
        return Companies.await(
                saving().setupStatus(account(), new SetupRefs(METHOD, Optional.of(page.gatewayOrderId()))));
    }

    protected SavedToken handOver(String sample) {
        PaymentPage page = setUp();
        assertEquals(303, companies.press(page.url(), sample).statusCode());
        SetupReport report = status(page);
        assertEquals(SetupReport.State.ACTIVE, report.state());
        return report.token().orElseThrow();
    }

    protected GatewayReport charge(SavedToken token) {
        return charge(token, Optional.empty());
    }

    protected GatewayReport charge(SavedToken token, Optional<Duration> askedBefore) {
        return Companies.await(
                saving().charge(account(), new ChargeAsked(ORDER, token.token(), total(), "Account 1", askedBefore)));
    }

    /** Asks for the page a second time. */
    protected void setUpAgain(PaymentPage page) {
        assertEquals(page, setUp(), "one page for one method, however often it is asked for");
    }

    /** Charges while no answer comes through. */
    protected void chargeUnheard(SavedToken token) {
        assertThrows(GatewayAway.class, () -> charge(token));
    }

    protected void switches(JsonObject switches) {
        companies.control("PUT", saving().kind() + "/switches/" + ORDER, switches);
    }

    /** What the company knows of an order of which we heard nothing but our own id. */
    protected List<GatewayReport> asked() {
        return Companies.await(orders().status(account(), new OrderRefs(ORDER, Optional.empty())));
    }

    private List<GatewayReport> told() {
        return companies.callbacks.stream()
                .filter(callback -> Companies.await(orders().proves(account(), callback)))
                .flatMap(callback -> orders().read(callback.body()).stream())
                .filter(report -> report.merchantOrderId().equals(ORDER))
                .toList();
    }

    @Test
    @DisplayName("I-22")
    void keepsACardByATokenAndTellsOfItByOurId() {
        PaymentPage page = setUp();
        setUpAgain(page);
        assertEquals(SetupReport.PENDING, status(page));
        SavedToken token = handOver("CARD");
        assertEquals(SavedToken.Kind.CARD, token.kind());
        assertEquals("Visa 4242", token.label());
        assertTrue(token.chargeable());
        RawCallback callback = companies.awaitCallbacks(1).getFirst();
        assertTrue(Companies.await(orders().proves(account(), callback)));
        assertEquals(Optional.of(METHOD), saving().setupNamed(callback.body()));
        assertEquals(List.of(), orders().read(callback.body()));
    }

    @Test
    @DisplayName("I-22")
    void hearsThatNothingWasHandedOver() {
        PaymentPage page = setUp();
        companies.press(page.url(), "refuse");
        assertEquals(SetupReport.State.FAILED, status(page).state());
    }

    @Test
    @DisplayName("I-3")
    void chargesASavedCardOnceUnderOurId() {
        SavedToken token = handOver("CARD");
        GatewayReport paid = charge(token);
        assertEquals(ReportedState.PAID, paid.state());
        assertEquals(ORDER, paid.merchantOrderId());
        assertEquals(Optional.of(total()), paid.money());
        assertEquals(paid.transactionId(), charge(token).transactionId());
        assertEquals(1, companies.opened(saving().kind()));
        Companies.awaitThat(() -> told().stream().anyMatch(report -> report.state() == ReportedState.PAID));
        assertEquals(paid.transactionId(), told().getLast().transactionId(), "one posting key, whoever tells (gw:P-5)");
    }

    @Test
    @DisplayName("gw:P-13")
    void makesOneChargeThoughItsFirstAnswerIsLost() {
        SavedToken token = handOver("CARD");
        switches(new JsonObject().put("answer", "ERROR"));
        assertEquals(ReportedState.PAID, charge(token).state());
        assertEquals(1, companies.opened(saving().kind()));
    }

    @Test
    @DisplayName("gw:P-8")
    void findsAChargeOfWhichNobodyHasTold() {
        SavedToken token = handOver("CARD");
        switches(new JsonObject().put("answer", "ERROR").put("answerTimes", 100).put("lost", true));
        chargeUnheard(token);
        assertEquals(1, companies.opened(saving().kind()));
        GatewayReport found = asked().getFirst();
        assertEquals(ReportedState.PAID, found.state());
        assertEquals(ORDER, found.merchantOrderId());
        assertEquals(Optional.of(total()), found.money());
    }

    @Test
    @DisplayName("S-10")
    void tellsADeclinedChargeFromOneThatWantsItsHolder() {
        GatewayReport declined = charge(handOver("DECLINED_CARD"));
        assertEquals(ReportedState.FAILED, declined.state());
        assertNotEquals(Optional.of("authentication_required"), declined.code());
        assertEquals(ReportedState.FAILED, asked().getFirst().state());
        Companies.awaitThat(() -> told().stream()
                .anyMatch(report ->
                        report.state() == ReportedState.FAILED && report.code().equals(declined.code())));
    }

    @Test
    @DisplayName("S-10")
    void saysThatTheHolderHasToActInOneWordWhoeverTells() {
        GatewayReport wanted = charge(handOver("CAREFUL_CARD"));
        assertEquals(ReportedState.FAILED, wanted.state());
        assertEquals(Optional.of("authentication_required"), wanted.code());
        assertEquals(wanted.code(), asked().getFirst().code());
        Companies.awaitThat(() -> told().stream()
                .anyMatch(report ->
                        report.state() == ReportedState.FAILED && report.code().equals(wanted.code())));
    }

    @Test
    @DisplayName("I-3")
    void isRefusedATokenThatStandsForNothing() {
        SavedToken token = handOver("CARD");
        GatewayReport refused =
                charge(new SavedToken(token.token() + "x", token.kind(), token.label(), token.chargeable()));
        assertEquals(ReportedState.FAILED, refused.state());
    }
}
