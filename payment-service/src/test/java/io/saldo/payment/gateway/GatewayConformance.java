package io.saldo.payment.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every adapter has to do, shown against the simulator over HTTP; each gateway's test extends it. */
public abstract class GatewayConformance {

    protected static final String ORDER = "pay-0r5k3mzq8d1v2x4y";

    protected final Companies companies = new Companies();

    /** The adapter, with the secrets of the local stack unless others are given. */
    protected abstract PaymentGateway gateway(GatewaySecrets secrets);

    protected Money total() {
        return Money.parse("55500", CurrencyUnit.IDR);
    }

    /** Whether its messages say in which currency an amount is. */
    protected boolean namesCurrencies() {
        return true;
    }

    /** Its refunds, if it gives any. */
    protected Optional<RefundGateway> refunds() {
        return Optional.empty();
    }

    protected PaymentGateway gateway() {
        return gateway(companies.secrets);
    }

    protected GatewayAccount account() {
        return companies.account(gateway().kind());
    }

    @AfterEach
    void close() {
        companies.close();
    }

    protected PaymentPage inquire(String order) {
        return Companies.await(
                gateway().inquire(account(), Companies.order(order, total().amount(), total().currency())));
    }

    protected void switches(JsonObject switches) {
        companies.control("PUT", gateway().kind() + "/switches/" + ORDER, switches);
    }

    protected List<GatewayReport> captured(PaymentPage page) {
        return Companies.await(gateway().capture(account(), new OrderRefs(ORDER, Optional.of(page.gatewayOrderId()))));
    }

    protected boolean proves(RawCallback callback) {
        return Companies.await(gateway().proves(account(), callback));
    }

    /** What is to be believed of a callback, after asking where that must be. */
    protected List<GatewayReport> believed(RawCallback callback) {
        assertTrue(proves(callback), () -> Payload.text(callback));
        return gateway().read(callback.body()).stream()
                .flatMap(report -> gateway().mustBeAsked(account(), report)
                        ? Companies.await(gateway()
                                        .capture(
                                                account(),
                                                new OrderRefs(
                                                        report.merchantOrderId(), Optional.of(report.transactionId()))))
                                .stream()
                        : List.of(report).stream())
                .toList();
    }

    private PaymentPage payWith(JsonObject switches) {
        switches(switches);
        PaymentPage page = inquire(ORDER);
        assertEquals(303, companies.press(page.url(), "pay").statusCode());
        return page;
    }

    @Test
    void bringsMoneyFromThePageToTheOrder() {
        PaymentPage page = payWith(new JsonObject());
        GatewayReport paid = believed(companies.awaitCallbacks(1).getFirst()).getFirst();
        assertEquals(ReportedState.PAID, paid.state());
        assertEquals(ORDER, paid.merchantOrderId());
        assertEquals(Optional.of(total()), paid.money());
        GatewayReport asked = captured(page).getFirst();
        assertEquals(ReportedState.PAID, asked.state());
        assertEquals(paid.transactionId(), asked.transactionId(), "one posting key, whoever tells (gw:P-5)");
    }

    @Test
    @DisplayName("gw:P-8")
    void findsMoneyWhoseCallbackWasLost() {
        PaymentPage page = payWith(new JsonObject().put("lost", true));
        GatewayReport paid = captured(page).getFirst();
        assertEquals(ReportedState.PAID, paid.state());
        assertEquals(Optional.of(total()), paid.money());
    }

    @Test
    @DisplayName("gw:P-10")
    void believesNoForgedCallback() {
        payWith(new JsonObject().put("forged", true));
        assertFalse(proves(companies.awaitCallbacks(1).getFirst()));
    }

    @Test
    @DisplayName("gw:P-2")
    void knowsARepeat() {
        payWith(new JsonObject().put("copies", 3));
        List<RawCallback> all = companies.awaitCallbacks(3);
        assertEquals(1, all.stream().map(gateway()::eventId).distinct().count());
    }

    @Test
    @DisplayName("gw:P-4")
    void tellsTheAmountThatWasReallyPaid() {
        PaymentPage page = payWith(new JsonObject().put("amount", "499").put("lost", true));
        assertNotEquals(Optional.of(total()), captured(page).getFirst().money());
        assertEquals(
                Optional.of(Money.parse(total().currency() == CurrencyUnit.IDR ? "499" : "499.00", total().currency())),
                captured(page).getFirst().money());
    }

    @Test
    @DisplayName("gw:P-4")
    void tellsTheCurrencyThatWasReallyPaid() {
        Assumptions.assumeTrue(namesCurrencies());
        PaymentPage page = payWith(new JsonObject().put("currency", "SGD").put("lost", true));
        assertEquals("SGD", captured(page).getFirst().currency());
    }

    @Test
    @DisplayName("gw:P-14")
    void opensOneOrderThoughTheFirstAnswerFails() {
        switches(new JsonObject().put("answer", "ERROR"));
        inquire(ORDER);
        assertEquals(1, companies.opened(gateway().kind()));
    }

    @Test
    @DisplayName("gw:P-10")
    void provesNothingByTheSecretsOfAnotherAccount() {
        payWith(new JsonObject());
        RawCallback callback = companies.awaitCallbacks(1).getFirst();
        GatewayAccount other =
                new GatewayAccount("other", account().gateway(), "M", account().url(), Optional.empty(), 60, "webview");
        assertFalse(Companies.await(gateway().proves(other, callback)));
        assertTrue(proves(callback));
    }

    @Test
    void isRefusedWithAWrongKey() {
        var secrets = new GatewaySecrets(Map.of(), Optional.empty(), true);
        assertThrows(
                GatewayAway.class,
                () -> Companies.await(gateway(secrets)
                        .inquire(account(), Companies.order(ORDER, total().amount(), total().currency()))));
    }

    @Test
    @DisplayName("gw:P-13")
    void givesBackOnceUnderAKeyAndFindsItAgain() {
        PaymentPage page = payWith(new JsonObject());
        String transaction = captured(page).getFirst().transactionId();
        RefundAsked part = asked(transaction, part(), "ref-1-1");
        RefundGateway refunds = refundsOrSkip();
        assertEquals(Optional.empty(), Companies.await(refunds.refundStatus(account(), part)));
        switches(new JsonObject().put("refund", "ERROR"));
        assertNotEquals(RefundReport.State.FAILED, refund(part).state());
        assertEquals(
                1,
                companies.order(gateway().kind(), ORDER).getJsonArray("refunds").size());
        Companies.awaitThat(() -> isThere(part, RefundReport.State.DONE));
        assertEquals(
                RefundReport.State.FAILED,
                refund(asked(transaction, total(), "ref-1-2")).state());
        Companies.awaitThat(() -> companies.callbacks.stream()
                .filter(this::proves)
                .flatMap(callback -> gateway().read(callback.body()).stream())
                .anyMatch(report -> report.state() == ReportedState.REFUNDED
                        && report.code().equals(Optional.of("ref-1-1"))
                        && report.money().equals(Optional.of(part()))));
    }

    @Test
    @DisplayName("gw:P-13")
    void hearsThatARefundWhichWasPendingHasFailed() {
        PaymentPage page =
                payWith(new JsonObject().put("refundDelayMillis", 200).put("refundOutcome", "FAILED"));
        RefundAsked all = asked(captured(page).getFirst().transactionId(), total(), "ref-2-1");
        refundsOrSkip();
        assertEquals(RefundReport.State.PENDING, refund(all).state());
        Companies.awaitThat(
                () -> isThere(all, RefundReport.State.FAILED) || refund(all).state() == RefundReport.State.FAILED);
    }

    /** The second call under the key meets an order of which nothing is left. */
    @Test
    @DisplayName("gw:P-13")
    void callsNoRefundFailedThatWasMadeThoughItsAnswerWasLost() {
        PaymentPage page = payWith(new JsonObject());
        RefundAsked all = asked(captured(page).getFirst().transactionId(), total(), "ref-3-1");
        refundsOrSkip();
        switches(new JsonObject().put("refund", "ERROR"));
        assertNotEquals(RefundReport.State.FAILED, refund(all).state());
        Companies.awaitThat(() -> isThere(all, RefundReport.State.DONE));
    }

    private RefundGateway refundsOrSkip() {
        Assumptions.assumeTrue(refunds().isPresent());
        return refunds().orElseThrow();
    }

    private boolean isThere(RefundAsked asked, RefundReport.State state) {
        return Companies.await(refundsOrSkip().refundStatus(account(), asked))
                .filter(report -> report.state() == state)
                .isPresent();
    }

    protected RefundReport refund(RefundAsked asked) {
        return Companies.await(refundsOrSkip().refund(account(), asked));
    }

    private Money part() {
        return new Money(total().minorUnits() / 2, total().currency());
    }

    protected static RefundAsked asked(String transaction, Money amount, String key) {
        return new RefundAsked(ORDER, transaction, amount, key, "Asked for");
    }
}
