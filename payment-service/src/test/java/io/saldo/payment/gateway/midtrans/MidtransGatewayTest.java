package io.saldo.payment.gateway.midtrans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.payment.gateway.CallGateway.Answered;
import io.saldo.payment.gateway.Companies;
import io.saldo.payment.gateway.GatewayConformance;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.GatewaySecrets;
import io.saldo.payment.gateway.GatewayVectors;
import io.saldo.payment.gateway.OrderIdTaken;
import io.saldo.payment.gateway.OrderRefs;
import io.saldo.payment.gateway.Payload;
import io.saldo.payment.gateway.PaymentGateway;
import io.saldo.payment.gateway.PaymentPage;
import io.saldo.payment.gateway.RefundGateway;
import io.saldo.payment.gateway.RefundReport;
import io.saldo.payment.gateway.ReportedState;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MidtransGatewayTest extends GatewayConformance {

    private static final String SETTLEMENT = "midtrans/settlement.json";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "TV-1, 1111, 100000.00, askvnoibnosifnboseofinbofinfgbiufglnbfg,"
                + " edc076b21793ebe3e17926350f5b8ae67d902fe657b3d0aa31b932d5c127e2375d308a2bc94f3265ac2d80a1f181a79b997ac178a236fcff35af263fc4d4c231",
        "TV-2, ORDER-123456, 10000, SB-Mid-server-xxxxxxxxxxxxxxxxxx,"
                + " 8d4bc63ef1b714c5aac25b173008b9b594698f1936bb1bc420cf96fbcf9ef74b9ece254c7b8354d1bd55e8c977c25d39995df85787372640db01566898fbc2cb",
        "TV-3, ORD-TOPUP-000001, 55500.00, test-server-key,"
                + " a5c55a3d79d106c52203fb21ca3c6fccdc8262206b32db648536fb713490394adadb26f3f0a424538d27c20371ebd20b4f9db915dd4b9e326617b16a6e7f2d73",
    })
    @DisplayName("M-1")
    void provesByTheTextOfTheAmount(String vector, String order, String amount, String key, String digest) {
        assertEquals(digest, new MidtransSignature(order, "200", amount).by(key), vector);
    }

    @Test
    @DisplayName("TV-3")
    void takesTheNotificationAndNotOneWithItsDecimalsStripped() {
        assertTrue(proves("test-server-key", Payload.bytes(SETTLEMENT)));
        assertFalse(proves("test-server-key", Payload.with(SETTLEMENT, Map.of("gross_amount", "55500"))));
        assertTrue(new MidtransSignature("ORD-TOPUP-000001", "200", "55500")
                .by("test-server-key")
                .startsWith("5485daef87257dd7"));
        assertFalse(proves("another-key", Payload.bytes(SETTLEMENT)));
        assertFalse(proves("test-server-key", Payload.with(SETTLEMENT, Map.of("order_id", "ORD-TOPUP-000002"))));
        assertFalse(proves("test-server-key", "not json".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName("gw:P-12")
    void takesTheKeyBeforeWhileTheNewOneReplacesIt() {
        var secrets = GatewayVectors.secrets(
                folder, Map.of("midtrans.api-key", "new-key", "midtrans.api-key.previous", "test-server-key"));
        var gateway = gateway(secrets);
        var callback = Payload.callback(Payload.bytes(SETTLEMENT));
        assertTrue(Companies.await(gateway.proves(companies.account("midtrans"), callback)));
    }

    @ParameterizedTest
    @DisplayName("M-2")
    @CsvSource({
        "pending, 201, accept, PENDING",
        "authorize, 200, accept, PENDING",
        "capture, 200, accept, PAID",
        "settlement, 200, accept, PAID",
        "settlement, 200, , PAID",
        "capture, 200, challenge, PROCESSING",
        "settlement, 201, accept, PROCESSING",
        "capture, 200, deny, FAILED",
        "deny, 202, accept, FAILED",
        "failure, 202, , FAILED",
        "cancel, 200, accept, VOIDED",
        "expire, 407, accept, EXPIRED",
        "refund, 200, accept, REFUNDED",
        "partial_refund, 200, accept, REFUNDED",
        "chargeback, 200, accept, CHARGEBACK",
        "partial_chargeback, 200, accept, CHARGEBACK",
    })
    void readsItsStates(String status, String code, String fraud, ReportedState ours) {
        byte[] body = Payload.with(
                SETTLEMENT,
                Map.of("transaction_status", status, "status_code", code, "fraud_status", fraud == null ? "" : fraud));
        assertEquals(ours, gateway().read(body).getLast().state());
    }

    @Test
    @DisplayName("gw:P-16")
    void saysNoAmountOfAPartThatWasChargedBack() {
        byte[] body = Payload.with(SETTLEMENT, Map.of("transaction_status", "partial_chargeback"));
        List<GatewayReport> reports = gateway().read(body);
        assertEquals("55500", reports.getFirst().money().orElseThrow().amount());
        assertEquals(ReportedState.CHARGEBACK, reports.getLast().state());
        assertTrue(reports.getLast().money().isEmpty());
    }

    /** Who has not heard of the money before credits nothing that is gone: what is left of it is not what was asked for. */
    @ParameterizedTest
    @DisplayName("gw:P-4")
    @CsvSource({
        "refund,         55500.00, REFUNDED:55500.00",
        "partial_refund, 5500.00,  PAID:50000.00 REFUNDED:5500.00",
        "partial_refund, ,         PAID: REFUNDED:55500.00",
    })
    void tellsOfNoMoneyThatWasGivenBack(String status, String back, String told) {
        Map<String, Object> changes = new HashMap<>(Map.of("transaction_status", status));
        if (back != null) {
            changes.put("refund_amount", back);
        }
        assertEquals(
                told,
                gateway().read(Payload.with(SETTLEMENT, changes)).stream()
                        .map(report -> report.state() + ":" + report.amount())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void readsMoneyExactlyAndItsTimeInJakarta() {
        GatewayReport report = gateway().read(Payload.bytes(SETTLEMENT)).getFirst();
        assertEquals("55500", report.money().orElseThrow().amount());
        assertEquals(Instant.parse("2026-10-05T03:11:58Z"), report.paidAt().orElseThrow());
        assertEquals("9aed5972-5b6a-401e-894b-a32c91ed1a3a", report.transactionId());
        byte[] odd = Payload.with(SETTLEMENT, Map.of("gross_amount", "55500.50"));
        assertTrue(gateway().read(odd).getFirst().money().isEmpty());
    }

    @ParameterizedTest
    @DisplayName("M-7")
    @CsvSource({
        "permata, , REVERSED",
        "echannel, , REVERSED",
        "cstore, indomaret, REVERSED",
        "cstore, alfamart, FAILED",
        "gopay, , FAILED"
    })
    void takesBackOnlyWhatSomeMethodsMayTakeBack(String method, String store, ReportedState ours) {
        Map<String, Object> changes =
                Map.of("payment_type", method, "store", store == null ? "" : store, "transaction_status", "deny");
        assertEquals(
                ours,
                gateway().read(Payload.with(SETTLEMENT, changes)).getFirst().state());
        var paid = Payload.with(SETTLEMENT, Map.of("payment_type", method, "store", store == null ? "" : store));
        assertEquals(
                ours == ReportedState.REVERSED ? Optional.of(Duration.ofMinutes(10)) : Optional.empty(),
                gateway().read(paid).getFirst().revocableFor());
    }

    @Test
    @DisplayName("gw:P-2")
    void knowsARepeatByWhatItSays() {
        byte[] body = Payload.bytes(SETTLEMENT);
        String first = gateway().eventId(Payload.callback(body));
        assertEquals(first, gateway().eventId(Payload.callback(Payload.with(SETTLEMENT, Map.of("x", 1)))));
        assertNotEquals(
                first,
                gateway().eventId(Payload.callback(Payload.with(SETTLEMENT, Map.of("transaction_status", "deny")))));
    }

    @Test
    @DisplayName("gw:P-7")
    void isAskedUnlessItsAccountIsBelieved() {
        GatewayReport paid = gateway().read(Payload.bytes(SETTLEMENT)).getFirst();
        assertTrue(gateway().mustBeAsked(companies.account("midtrans"), paid));
        assertFalse(gateway().mustBeAsked(companies.account("midtrans"), paid.with(ReportedState.PENDING)));
    }

    @Test
    @DisplayName("M-4")
    void knowsNothingOfAnOrderBeforeAMethodIsChosen() {
        inquire(ORDER);
        assertEquals(List.of(), status());
        companies.control("POST", "midtrans/orders/" + ORDER + "/pay", new JsonObject());
        assertEquals(ReportedState.PAID, status().getFirst().state());
        assertEquals("55500.00", status().getFirst().amount());
    }

    @Test
    void takesAnOrderIdOnceOnly() {
        PaymentPage page = inquire(ORDER);
        assertEquals(page, inquire(ORDER), "the same key within minutes gets the first answer");
        companies.control("POST", "midtrans/reset", new JsonObject());
        inquire("pay-a");
        companies.control("POST", "midtrans/forget-keys", new JsonObject());
        assertThrows(OrderIdTaken.class, () -> inquire("pay-a"));
    }

    private List<GatewayReport> status() {
        return Companies.await(gateway().status(companies.account("midtrans"), new OrderRefs(ORDER, Optional.empty())));
    }

    private boolean proves(String key, byte[] body) {
        var secrets = GatewayVectors.secrets(folder, Map.of("midtrans.api-key", key));
        var gateway = gateway(secrets);
        return Companies.await(gateway.proves(companies.account("midtrans"), Payload.callback(body)));
    }

    @Override
    protected PaymentGateway gateway(GatewaySecrets secrets) {
        return new MidtransGateway(companies.calls, new MidtransMessages(), secrets, companies.config());
    }

    @Override
    protected Optional<RefundGateway> refunds() {
        return Optional.of(new MidtransRefundGateway(companies.calls, companies.secrets));
    }

    @Test
    @DisplayName("M-7")
    void tellsThatSettledMoneyWasTakenBack() {
        switches(new JsonObject().put("takenBack", "REVERSED"));
        companies.press(inquire(ORDER).url(), "pay");
        var taken = companies.awaitCallbacks(2).stream().flatMap(callback -> gateway().read(callback.body()).stream());
        assertTrue(taken.anyMatch(report -> report.state() == ReportedState.REVERSED));
        assertEquals(ReportedState.REVERSED, status().getFirst().state());
    }

    @ParameterizedTest
    @DisplayName("M-5")
    @CsvSource({"200, PENDING", "406, PENDING", "202, FAILED", "412, FAILED", "414, FAILED", "404, FAILED"})
    void leavesTheLastWordOnARefundToTheBank(String code, RefundReport.State state) {
        byte[] body = new JsonObject().put("status_code", code).toBuffer().getBytes();
        assertEquals(
                state,
                MidtransRefundGateway.answered(new Answered(account(), 200, body))
                        .state());
    }
}
