package io.saldo.payment.gateway.xendit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.payment.gateway.Companies;
import io.saldo.payment.gateway.GatewayConformance;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.GatewaySecrets;
import io.saldo.payment.gateway.GatewayVectors;
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
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XenditGatewayTest extends GatewayConformance {

    private static final String PAID = "xendit/paid.json";

    @TempDir
    Path folder;

    @Override
    protected PaymentGateway gateway(GatewaySecrets secrets) {
        var chargeMessages = new XenditChargeMessages();
        var charges = new XenditChargeGateway(companies.calls, chargeMessages, secrets);
        return new XenditGateway(companies.calls, new XenditMessages(), chargeMessages, charges, secrets);
    }

    @Override
    protected Optional<RefundGateway> refunds() {
        return Optional.of(new XenditRefundGateway(companies.calls, companies.secrets));
    }

    @ParameterizedTest
    @DisplayName("TV-12")
    @CsvSource({
        "x-callback-token, token-of-test, true",
        "x-callback-token, token-of-tesT, false",
        "x-callback-token, token-of-tes, false",
        "x-callback-token, '', false",
        "x-other, token-of-test, false",
        "x-callback-token, token-before, true",
    })
    void isProvedByTheTokenToTheLetter(String header, String token, boolean proved) {
        var secrets = GatewayVectors.secrets(
                folder,
                Map.of("xendit.callback-secret", "token-of-test", "xendit.callback-secret.previous", "token-before"));
        var callback = new RawCallback(Map.of(header, token), Payload.bytes(PAID));
        assertEquals(proved, Companies.await(gateway(secrets).proves(account(), callback)));
    }

    @Test
    void isProvedByNothingWithoutAToken() {
        var secrets = new GatewaySecrets(Map.of(), Optional.empty(), true);
        var callback = new RawCallback(Map.of("x-callback-token", ""), Payload.bytes(PAID));
        assertEquals(false, Companies.await(gateway(secrets).proves(account(), callback)));
    }

    @Test
    @DisplayName("XE-1")
    void readsThePublishedCallback() {
        GatewayReport paid = gateway().read(Payload.bytes(PAID)).getFirst();
        assertEquals("testing-invoice", paid.merchantOrderId());
        assertEquals(Optional.of(Money.parse("2000000", CurrencyUnit.IDR)), paid.money());
        assertEquals("593f4ed1c3d3bb7f39733d83", paid.transactionId());
        assertTrue(gateway().mustBeAsked(account(), paid), "by force (gw:P-7)");
    }

    @ParameterizedTest
    @CsvSource({"PENDING, PENDING", "PAID, PAID", "SETTLED, PAID", "EXPIRED, EXPIRED"})
    void readsItsStates(String status, ReportedState ours) {
        assertEquals(
                ours,
                gateway()
                        .read(Payload.with(PAID, Map.of("status", status)))
                        .getFirst()
                        .state());
    }

    @Test
    @DisplayName("gw:P-2")
    void knowsARepeatByItsHeaderOrByWhatItSays() {
        byte[] body = Payload.bytes(PAID);
        assertEquals("wh-1", gateway().eventId(new RawCallback(Map.of("webhook-id", "wh-1"), body)));
        assertEquals("593f4ed1c3d3bb7f39733d83|PAID|", gateway().eventId(Payload.callback(body)));
    }

    @Test
    void writesDollarsWithDecimals() {
        var page = Companies.await(gateway().inquire(account(), Companies.order("pay-usd", "10.05", CurrencyUnit.USD)));
        companies.press(page.url(), "pay");
        companies.awaitCallbacks(1);
        var status = Companies.await(gateway().status(account(), new OrderRefs("pay-usd", Optional.empty())));
        assertEquals(
                Optional.of(Money.parse("10.05", CurrencyUnit.USD)),
                status.getFirst().money());
    }

    @Test
    @DisplayName("XE-3")
    void closesItsPage() {
        PaymentPage page = inquire(ORDER);
        Companies.await(gateway().cancel(account(), new OrderRefs(ORDER, Optional.of(page.gatewayOrderId()))));
        assertEquals(ReportedState.EXPIRED, captured(page).getFirst().state());
    }

    @ParameterizedTest
    @DisplayName("XE-4")
    @CsvSource({"SUCCEEDED, DONE", "PENDING, PENDING", "FAILED, FAILED", "CANCELLED, FAILED"})
    void readsTheStatesOfARefund(String status, RefundReport.State state) {
        JsonObject refund = new JsonObject().put("id", "rfd-1").put("status", status);
        assertEquals(state, XenditRefundGateway.report(refund).state());
    }

    @Test
    @DisplayName("XE-4")
    void tellsTwoRefundsOfOneInvoiceApart() {
        RawCallback first = refunded("rfd-1", "ref-1-1");
        assertNotEquals(gateway().eventId(first), gateway().eventId(refunded("rfd-2", "ref-1-2")));
        GatewayReport report = gateway().read(first.body()).getFirst();
        assertEquals(ReportedState.REFUNDED, report.state());
        assertEquals(Optional.of("ref-1-1"), report.code());
        assertEquals("593f4ed1c3d3bb7f39733d83", report.transactionId());
    }

    @ParameterizedTest
    @DisplayName("XE-4")
    @CsvSource({
        "refund.succeeded, SUCCEEDED, REFUNDED",
        "refund.failed,    FAILED,    REFUND_FAILED",
        "refund.failed,    '',        REFUND_FAILED",
        "refund.pending,   PENDING,   PENDING",
        "refund.succeeded, CANCELLED, REFUND_FAILED",
    })
    void tellsRefundsThatFailedFromThoseThatSucceeded(String event, String status, ReportedState ours) {
        GatewayReport report = gateway()
                .read(refunded("rfd-1", "ref-1-1", event, status).body())
                .getFirst();
        assertEquals(ours, report.state());
        assertEquals(Optional.of("ref-1-1"), report.code());
        assertFalse(gateway().mustBeAsked(account(), report));
    }

    private static RawCallback refunded(String id, String key) {
        return refunded(id, key, "refund.succeeded", "SUCCEEDED");
    }

    private static RawCallback refunded(String id, String key, String event, String status) {
        JsonObject data = new JsonObject()
                .put("id", id)
                .put("reference_id", key)
                .put("invoice_id", "593f4ed1c3d3bb7f39733d83")
                .put("amount", 1000)
                .put("currency", "IDR")
                .put("status", status);
        return Payload.callback(new JsonObject()
                .put("event", event)
                .put("data", data)
                .toBuffer()
                .getBytes());
    }
}
