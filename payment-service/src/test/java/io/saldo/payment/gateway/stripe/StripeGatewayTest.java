package io.saldo.payment.gateway.stripe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.payment.gateway.Companies;
import io.saldo.payment.gateway.GatewayConformance;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.GatewaySecrets;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.OrderIdTaken;
import io.saldo.payment.gateway.OrderRefs;
import io.saldo.payment.gateway.Payload;
import io.saldo.payment.gateway.PaymentGateway;
import io.saldo.payment.gateway.PaymentPage;
import io.saldo.payment.gateway.RawCallback;
import io.saldo.payment.gateway.RefundGateway;
import io.saldo.payment.gateway.RefundReport;
import io.saldo.payment.gateway.ReportedState;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.RealTime;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripeGatewayTest extends GatewayConformance {

    private static final String COMPLETED = "stripe/session-completed.json";

    @Override
    protected PaymentGateway gateway(GatewaySecrets secrets) {
        return new StripeGateway(companies.calls, new StripeMessages(), secrets, companies.config(), new RealTime());
    }

    @Override
    protected Optional<RefundGateway> refunds() {
        return Optional.of(new StripeRefundGateway(companies.calls, companies.secrets));
    }

    @ParameterizedTest
    @DisplayName("ST-10")
    @CsvSource({"IDR, 55500, 5550000", "USD, 10.05, 1005", "SGD, 10.05, 1005", "IDR, 9999999999, 999999999900"})
    void countsRupiahInHundredths(String currency, String amount, String wire) {
        Money money = Money.parse(amount, CurrencyUnit.of(currency));
        assertEquals(wire, StripeMoney.minor(money));
        GatewayReport report = read(Map.of("amount_total", Long.valueOf(wire), "currency", currency.toLowerCase()));
        assertEquals(Optional.of(money), report.money());
    }

    @Test
    @DisplayName("ST-10")
    void readsAnAmountWithSenAsNoAmountAndYenAsWhole() {
        assertTrue(read(Map.of("amount_total", 5550050L)).money().isEmpty());
        assertEquals("500", StripeMoney.decimal("500", "jpy"));
        assertEquals("0.500", StripeMoney.decimal("500", "kwd"));
    }

    @ParameterizedTest
    @CsvSource({
        "checkout.session.completed, complete, paid, PAID",
        "checkout.session.completed, complete, unpaid, PROCESSING",
        "checkout.session.completed, complete, no_payment_required, PAID",
        "checkout.session.async_payment_succeeded, complete, paid, PAID",
        "checkout.session.async_payment_failed, complete, unpaid, FAILED",
        "checkout.session.expired, expired, unpaid, EXPIRED",
    })
    void readsItsSessions(String type, String status, String paid, ReportedState ours) {
        JsonObject event = new JsonObject(Payload.text(COMPLETED)).put("type", type);
        event.getJsonObject("data")
                .getJsonObject("object")
                .put("status", status)
                .put("payment_status", paid);
        assertEquals(
                ours, gateway().read(event.toBuffer().getBytes()).getFirst().state());
    }

    @Test
    @DisplayName("ST-4")
    void refusesEventsOfTheOtherInterfaceAndIgnoresUnknownOnes() {
        byte[] thin = Payload.with(COMPLETED, Map.of("object", "v2.core.event"));
        assertThrows(MalformedCallback.class, () -> gateway().read(thin));
        byte[] unknown = Payload.with(COMPLETED, Map.of("type", "customer.created"));
        assertEquals(List.of(), gateway().read(unknown));
    }

    @Test
    @DisplayName("TV-6")
    void keepsWellSignedNonsenseToLookAt() {
        byte[] body = "this is not valid JSON".getBytes(StandardCharsets.UTF_8);
        assertEquals(64, gateway().eventId(Payload.callback(body)).length());
        assertThrows(MalformedCallback.class, () -> gateway().read(body));
    }

    @Test
    @DisplayName("ST-1")
    void provesTheRawBytesAndNoOther() {
        companies.press(inquire(ORDER).url(), "pay");
        RawCallback good = companies.awaitCallbacks(1).getFirst();
        String reformatted = new JsonObject(Payload.text(good)).encodePrettily();
        assertFalse(proves(new RawCallback(good.headers(), reformatted.getBytes(StandardCharsets.UTF_8))));
        assertTrue(proves(good));
    }

    @Test
    void tellsASlowMethodFirstAsProcessing() {
        switches(new JsonObject().put("slowMillis", 50));
        companies.press(inquire(ORDER).url(), "pay");
        List<ReportedState> states = companies.awaitCallbacks(2).stream()
                .map(callback -> believed(callback).getFirst().state())
                .toList();
        assertEquals(List.of(ReportedState.PROCESSING, ReportedState.PAID), states);
    }

    @Test
    void tellsADisputeByItsIntent() {
        switches(new JsonObject().put("takenBack", "CHARGEBACK"));
        PaymentPage page = inquire(ORDER);
        companies.press(page.url(), "pay");
        companies.awaitCallbacks(2);
        String transaction = captured(page).getFirst().transactionId();
        assertTrue(companies.callbacks.stream()
                .flatMap(callback -> gateway().read(callback.body()).stream())
                .anyMatch(report -> report.state() == ReportedState.CHARGEBACK
                        && report.code().orElseThrow().startsWith("dp_")
                        && report.transactionId().equals(transaction)));
    }

    @Test
    @DisplayName("ST-9")
    void wantsAFurtherIdWhenTheKeyWasUsedForAnotherBody() {
        inquire(ORDER);
        var other = Companies.order(ORDER, "60000", CurrencyUnit.IDR);
        assertThrows(OrderIdTaken.class, () -> Companies.await(gateway().inquire(account(), other)));
    }

    @Test
    void closesItsPage() {
        PaymentPage page = inquire(ORDER);
        Companies.await(gateway().cancel(account(), new OrderRefs(ORDER, Optional.of(page.gatewayOrderId()))));
        assertEquals(ReportedState.EXPIRED, captured(page).getFirst().state());
    }

    @Test
    void hasNothingToAskForASessionThatItNeverHeardOf() {
        assertEquals(List.of(), Companies.await(gateway().status(account(), new OrderRefs(ORDER, Optional.empty()))));
    }

    private GatewayReport read(Map<String, Object> changes) {
        JsonObject event = new JsonObject(Payload.text(COMPLETED));
        changes.forEach(event.getJsonObject("data").getJsonObject("object")::put);
        GatewayReport report = gateway().read(event.toBuffer().getBytes()).getFirst();
        assertEquals(Instant.ofEpochSecond(1_791_169_918), report.paidAt().orElseThrow());
        return report;
    }

    @ParameterizedTest
    @DisplayName("ST-7")
    @CsvSource({
        "succeeded, DONE",
        "pending, PENDING",
        "requires_action, PENDING",
        "failed, FAILED",
        "canceled, FAILED",
    })
    void readsTheStatesOfARefund(String status, RefundReport.State state) {
        JsonObject refund = new JsonObject().put("id", "re_1").put("status", status);
        assertEquals(state, StripeRefundGateway.report(refund).state());
    }

    @ParameterizedTest
    @DisplayName("ST-7")
    @CsvSource({
        "refund.created, pending,         PENDING",
        "refund.created, succeeded,       REFUNDED",
        "refund.updated, requires_action, PENDING",
        "refund.updated, succeeded,       REFUNDED",
        "refund.updated, canceled,        REFUND_FAILED",
        "refund.failed,  failed,          REFUND_FAILED",
        "refund.failed,  succeeded,       REFUND_FAILED",
    })
    void tellsRefundsThatFailedFromThoseThatSucceeded(String type, String status, ReportedState ours) {
        JsonObject refund = new JsonObject()
                .put("id", "re_1")
                .put("payment_intent", "pi_1")
                .put("amount", 100_000)
                .put("currency", "idr")
                .put("status", status)
                .put("metadata", new JsonObject().put("refund", "ref-1-1"));
        JsonObject event = new JsonObject()
                .put("object", "event")
                .put("type", type)
                .put("data", new JsonObject().put("object", refund));
        GatewayReport report = gateway().read(event.toBuffer().getBytes()).getFirst();
        assertEquals(ours, report.state());
        assertEquals(Optional.of("ref-1-1"), report.code());
        assertEquals("pi_1", report.transactionId());
    }
}
