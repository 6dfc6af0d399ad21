package io.saldo.payment.gateway.paypal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.payment.gateway.CallGateway.Call;
import io.saldo.payment.gateway.Companies;
import io.saldo.payment.gateway.GatewayConformance;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.GatewaySecrets;
import io.saldo.payment.gateway.MalformedCallback;
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
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayPalGatewayTest extends GatewayConformance {

    private final RealTime realTime = new RealTime();

    @Override
    protected PaymentGateway gateway(GatewaySecrets secrets) {
        return gateway(secrets, true);
    }

    @Override
    protected Optional<RefundGateway> refunds() {
        return Optional.of(
                new PayPalRefundGateway(new PayPalCallGateway(companies.calls, companies.secrets, realTime)));
    }

    private PaymentGateway gateway(GatewaySecrets secrets, boolean forTests) {
        return new PayPalGateway(
                new PayPalCallGateway(companies.calls, secrets, realTime),
                new PayPalMessages(),
                certificates(forTests),
                secrets,
                companies.config());
    }

    private PayPalCertificateGateway certificates(boolean forTests) {
        var check = new CertificateCheck(companies.config());
        return new PayPalCertificateGateway(companies.calls, realTime, companies.config(), check, forTests);
    }

    @Override
    protected Money total() {
        return Money.parse("10.05", CurrencyUnit.USD);
    }

    private PaymentPage approve(JsonObject switches) {
        switches(switches);
        PaymentPage page = inquire(ORDER);
        assertEquals(303, companies.press(page.url(), "pay").statusCode());
        return page;
    }

    private OrderRefs refs(PaymentPage page) {
        return new OrderRefs(ORDER, Optional.of(page.gatewayOrderId()));
    }

    @Test
    @DisplayName("PP-1")
    void capturesWhatItsPayerHasApprovedOnceAndOnlyThenIsItPaid() {
        PaymentPage page = approve(new JsonObject());
        GatewayReport approved =
                gateway().read(companies.awaitCallbacks(1).getFirst().body()).getFirst();
        assertEquals(ReportedState.PROCESSING, approved.state());
        assertTrue(gateway().mustBeAsked(account(), approved));
        assertEquals(
                ReportedState.PROCESSING,
                Companies.await(gateway().status(account(), refs(page)))
                        .getFirst()
                        .state());
        assertEquals(ReportedState.PAID, captured(page).getFirst().state());
        assertEquals(ReportedState.PAID, captured(page).getFirst().state());
        GatewayReport told =
                gateway().read(companies.awaitCallbacks(2).get(1).body()).getFirst();
        assertEquals(captured(page).getFirst().transactionId(), told.transactionId(), "one posting key (gw:P-5)");
        assertFalse(gateway().mustBeAsked(account(), told));
        assertEquals(
                1, companies.order("paypal", ORDER).getJsonArray("payments").size());
    }

    @Test
    @DisplayName("PP-1")
    void capturesNothingThatNobodyHasApproved() {
        PaymentPage page = inquire(ORDER);
        assertEquals(ReportedState.PENDING, captured(page).getFirst().state());
        assertEquals(List.of(), Companies.await(gateway().capture(account(), new OrderRefs(ORDER, Optional.empty()))));
        assertEquals(
                List.of(), Companies.await(gateway().capture(account(), new OrderRefs(ORDER, Optional.of("UNKNOWN")))));
    }

    @ParameterizedTest
    @DisplayName("PP-2")
    @CsvSource({
        "COMPLETED, COMPLETED, PAID",
        "COMPLETED, PENDING, PROCESSING",
        "COMPLETED, DECLINED, FAILED",
        "COMPLETED, FAILED, FAILED",
        "COMPLETED, PARTIALLY_REFUNDED, PAID",
        "COMPLETED, REFUNDED, REFUNDED",
        "COMPLETED, , PROCESSING",
        "APPROVED, , PROCESSING",
        "VOIDED, , CANCELLED",
        "PAYER_ACTION_REQUIRED, , PENDING",
    })
    void readsAnOrderByItsCaptures(String status, String capture, ReportedState ours) {
        JsonObject order = new JsonObject(Payload.text("paypal/order.json")).put("status", status);
        JsonObject payments =
                order.getJsonArray("purchase_units").getJsonObject(0).getJsonObject("payments");
        if (capture == null) {
            payments.remove("captures");
        } else {
            payments.getJsonArray("captures").getJsonObject(0).put("status", capture);
        }
        assertEquals(ours, new PayPalMessages().order(order).getFirst().state());
    }

    @ParameterizedTest
    @DisplayName("PP-2")
    @CsvSource({
        "PAYMENT.CAPTURE.COMPLETED, PAID",
        "PAYMENT.CAPTURE.PENDING, PROCESSING",
        "PAYMENT.CAPTURE.DENIED, FAILED",
        "PAYMENT.CAPTURE.REVERSED, REVERSED",
        "PAYMENT.CAPTURE.REFUNDED, REFUNDED",
    })
    void readsItsEvents(String type, ReportedState ours) {
        GatewayReport report = gateway()
                .read(Payload.with("paypal/capture-completed.json", Map.of("event_type", type)))
                .getFirst();
        assertEquals(ours, report.state());
        assertEquals("3C679366HH908993F", report.transactionId());
        assertEquals(ORDER, report.merchantOrderId());
        assertEquals(Optional.of(total()), report.money());
    }

    @Test
    void takesADisputeForTheCaptureAndARefundByOurKey() {
        GatewayReport dispute =
                gateway().read(Payload.bytes("paypal/dispute.json")).getFirst();
        assertEquals(ReportedState.CHARGEBACK, dispute.state());
        assertEquals("3C679366HH908993F", dispute.transactionId());
        assertEquals(Optional.of(total()), dispute.money());
        assertEquals(Optional.of("PP-000-042-663-135"), dispute.code());
        GatewayReport refund =
                gateway().read(Payload.bytes("paypal/refunded.json")).getFirst();
        assertEquals("3C679366HH908993F", refund.transactionId());
        assertEquals(Optional.of("ref-0r5k3mzq8d1v2x4y-1"), refund.code());
        assertEquals(
                List.of(),
                gateway().read(Payload.with("paypal/refunded.json", Map.of("event_type", "BILLING.PLAN.CREATED"))));
        assertThrows(MalformedCallback.class, () -> gateway().read(Payload.bytes("paypal/order.json")));
    }

    /** Who has not heard of the money before credits nothing that is gone: what is left of it is not what was asked for. */
    @ParameterizedTest
    @DisplayName("PP-5, gw:P-4")
    @CsvSource({
        "REFUNDED,           COMPLETED, REFUNDED:10.05",
        "PARTIALLY_REFUNDED, COMPLETED, PAID:6.05 REFUNDED:4.00",
        "PARTIALLY_REFUNDED, PENDING,   PAID:",
        "PARTIALLY_REFUNDED, FAILED,    PAID:",
        "PARTIALLY_REFUNDED, ,          PAID:",
        "COMPLETED,          ,          PAID:10.05",
    })
    void tellsOfNoMoneyThatWasGivenBack(String capture, String refund, String told) {
        JsonObject order = new JsonObject(Payload.text("paypal/order.json"));
        JsonObject payments =
                order.getJsonArray("purchase_units").getJsonObject(0).getJsonObject("payments");
        payments.getJsonArray("captures").getJsonObject(0).put("status", capture);
        if (refund != null) {
            JsonObject back = new JsonObject(Payload.text("paypal/refunded.json")).getJsonObject("resource");
            payments.put("refunds", new JsonArray().add(back.put("status", refund)));
        }
        List<GatewayReport> reports = new PayPalMessages().order(order);
        assertEquals(
                told,
                reports.stream()
                        .map(report -> report.state() + ":" + report.amount())
                        .collect(Collectors.joining(" ")));
        assertTrue(reports.stream()
                .filter(report -> report.state() == ReportedState.REFUNDED)
                .allMatch(report -> report.code().isEmpty()));
    }

    @ParameterizedTest
    @DisplayName("PP-5")
    @CsvSource({
        "PAYMENT.CAPTURE.REFUNDED, COMPLETED, REFUNDED",
        "PAYMENT.CAPTURE.REFUNDED, PENDING,   PENDING",
        "PAYMENT.CAPTURE.REFUNDED, CANCELLED, REFUND_FAILED",
        "PAYMENT.REFUND.PENDING,   PENDING,   PENDING",
        "PAYMENT.REFUND.FAILED,    FAILED,    REFUND_FAILED",
    })
    void tellsRefundsThatFailedFromThoseThatSucceeded(String type, String status, ReportedState ours) {
        JsonObject event = new JsonObject(Payload.text("paypal/refunded.json")).put("event_type", type);
        event.getJsonObject("resource").put("status", status);
        assertEquals(
                ours, gateway().read(event.toBuffer().getBytes()).getFirst().state());
    }

    @Test
    @DisplayName("PP-7")
    void takesEachOfOurCurrenciesButRupiah() {
        EnumSet<CurrencyUnit> taken = EnumSet.allOf(CurrencyUnit.class);
        taken.removeIf(currency -> !gateway().takes(currency));
        assertEquals(EnumSet.of(CurrencyUnit.USD, CurrencyUnit.EUR, CurrencyUnit.SGD, CurrencyUnit.HKD), taken);
    }

    @ParameterizedTest
    @DisplayName("gw:P-15")
    @CsvSource({
        "https://api.paypal.com/v1/notifications/certs/CERT-360caa42-fca2a594-1d93a270, true",
        "https://api.sandbox.paypal.com:443/v1/notifications/certs/CERT-1, true",
        "http://api.paypal.com/v1/notifications/certs/CERT-1, false",
        "https://api.paypal.com:8443/v1/notifications/certs/CERT-1, false",
        "https://api.paypal.com/v1/notifications/certs/../../anything, false",
        "https://api.paypal.com/v1/notifications/certs/CERT-1?to=evil.com, false",
        "https://paypal.com.evil.com/v1/notifications/certs/CERT-1, false",
        "https://evilpaypal.com/v1/notifications/certs/CERT-1, false",
        "https://api.paypal.com@evil.com/v1/notifications/certs/CERT-1, false",
        "https://169.254.169.254/v1/notifications/certs/CERT-1, false",
        "file:///v1/notifications/certs/CERT-1, false",
        "http://localhost:1/v1/notifications/certs/CERT-1, false",
        "not an address, false",
    })
    void getsCertificatesFromPayPalAlone(String address, boolean allowed) {
        assertEquals(allowed, certificates(false).allowed(address).isPresent());
    }

    @Test
    @DisplayName("PP-3")
    void provesTheRawBytesByACertificateFromTheListAndNoOther() {
        approve(new JsonObject());
        RawCallback good = companies.awaitCallbacks(1).getFirst();
        assertTrue(proves(good));
        assertFalse(
                proves(new RawCallback(good.headers(), (Payload.text(good) + " ").getBytes(StandardCharsets.UTF_8))));
        assertFalse(proves(with(good, "paypal-cert-url", "https://evil.com/v1/notifications/certs/CERT-1")));
        assertFalse(proves(with(good, "paypal-transmission-time", "2026-10-05T00:00:00Z")));
        assertFalse(
                Companies.await(gateway(companies.secrets, false).proves(account(), good)),
                "a certificate that signed itself passes only beside a test clock");
    }

    @Test
    @DisplayName("PP-3")
    void trustsACertificateForItsNameAndWhileItIsValid() {
        approve(new JsonObject());
        String address = companies.awaitCallbacks(1).getFirst().header("paypal-cert-url");
        var chain = CertificateCheck.read(Objects.requireNonNull(
                Companies.await(companies.calls.sendOnce(account(), () -> Call.get(address, Map.of())))
                        .body()));
        var check = new CertificateCheck(Optional.empty());
        Instant now = realTime.now();
        assertTrue(check.trusted(chain, CertificateCheck.SANDBOX, true, now).isPresent());
        assertTrue(check.trusted(chain, CertificateCheck.LIVE, true, now).isEmpty());
        assertTrue(check.trusted(chain, CertificateCheck.SANDBOX, false, now).isEmpty(), "no authority signed it");
        Instant later = now.plus(Duration.ofDays(4000));
        assertTrue(check.trusted(chain, CertificateCheck.SANDBOX, true, later).isEmpty());
    }

    @Test
    @DisplayName("PP-3")
    void followsACertificateThatWasRolledAndKeepsTheOneBefore() {
        PaymentPage page = approve(new JsonObject());
        companies.control("POST", "paypal/roll-certificate", new JsonObject());
        captured(page);
        List<RawCallback> both = companies.awaitCallbacks(2);
        assertEquals(
                2,
                both.stream()
                        .map(callback -> callback.header("paypal-cert-url"))
                        .distinct()
                        .count());
        assertTrue(both.stream().allMatch(this::proves));
    }

    @Test
    void getsAnotherTokenWhenItsOwnWasTakenBack() {
        PaymentPage page = inquire(ORDER);
        PaymentGateway same = gateway();
        assertEquals(1, Companies.await(same.status(account(), refs(page))).size());
        companies.control("POST", "paypal/forget-tokens", new JsonObject());
        assertEquals(1, Companies.await(same.status(account(), refs(page))).size());
    }

    @Test
    @DisplayName("PP-5")
    void saysWhyItGivesNothingBack() {
        PaymentPage page = approve(new JsonObject());
        Money more = Money.parse("10.06", CurrencyUnit.USD);
        assertEquals(
                RefundReport.failed("REFUND_AMOUNT_EXCEEDED"),
                refund(asked(captured(page).getFirst().transactionId(), more, "ref-3-1")));
    }

    private static RawCallback with(RawCallback callback, String header, String value) {
        Map<String, String> headers = new HashMap<>(callback.headers());
        headers.put(header, value);
        return new RawCallback(headers, callback.body());
    }
}
