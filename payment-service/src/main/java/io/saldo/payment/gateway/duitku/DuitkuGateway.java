package io.saldo.payment.gateway.duitku;

import io.saldo.payment.WebAddress;
import io.saldo.payment.gateway.CallGateway;
import io.saldo.payment.gateway.CallGateway.Answered;
import io.saldo.payment.gateway.CallGateway.Call;
import io.saldo.payment.gateway.Digests;
import io.saldo.payment.gateway.Form;
import io.saldo.payment.gateway.GatewayAccount;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.payment.gateway.GatewayConfig;
import io.saldo.payment.gateway.GatewayJson;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.GatewaySecrets;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.OrderRefs;
import io.saldo.payment.gateway.PageRequested;
import io.saldo.payment.gateway.PaymentGateway;
import io.saldo.payment.gateway.PaymentPage;
import io.saldo.payment.gateway.RawCallback;
import io.saldo.payment.gateway.ReportedState;
import io.saldo.payment.gateway.SecretKind;
import io.saldo.platform.money.CurrencyUnit;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Duitku (gw:6b). Its proof is weak and leaves the result out, so every callback is confirmed (gw:P-7). */
@Singleton
class DuitkuGateway implements PaymentGateway {

    private static final Map<String, String> JSON = Map.of("content-type", "application/json");
    private static final String API = "/webapi/api/merchant";

    private final CallGateway calls;
    private final GatewaySecrets secrets;
    private final GatewayConfig config;

    DuitkuGateway(CallGateway calls, GatewaySecrets secrets, GatewayConfig config) {
        this.calls = calls;
        this.secrets = secrets;
        this.config = config;
    }

    @Override
    public String kind() {
        return "duitku";
    }

    @Override
    public boolean takes(CurrencyUnit currency) {
        return currency == CurrencyUnit.IDR;
    }

    @Override
    public Uni<PaymentPage> inquire(GatewayAccount account, PageRequested order) {
        byte[] body = inquiry(account, order).toBuffer().getBytes();
        return calls.send(account, () -> Call.post(account.url() + API + "/v2/inquiry", JSON, body))
                .map(Answered::ok)
                .map(DuitkuGateway::page);
    }

    private JsonObject inquiry(GatewayAccount account, PageRequested order) {
        String key = secrets.current(account, SecretKind.API_KEY);
        JsonArray items = new JsonArray();
        order.items()
                .forEach(item -> items.add(new JsonObject()
                        .put("name", item.name())
                        .put("price", item.price().minorUnits())
                        .put("quantity", 1)));
        String amount = order.total().amount();
        return new JsonObject()
                .put("merchantCode", account.merchantCode())
                .put("paymentAmount", order.total().minorUnits())
                .put("merchantOrderId", order.merchantOrderId())
                .put("productDetails", order.description())
                .put("customerVaName", order.customerName())
                .put("email", order.customerEmail())
                .put("itemDetails", items)
                .put("callbackUrl", config.callbackUrl() + account.name())
                .put("returnUrl", order.returnUrl().or(account::returnUrl).orElse(config.callbackUrl()))
                .put("expiryPeriod", account.expiryMinutes())
                .put(
                        "signature",
                        DuitkuSignature.ofInquiry(account.merchantCode(), order.merchantOrderId(), amount, key));
    }

    private static PaymentPage page(JsonObject answer) {
        String url = answer.getString("paymentUrl", "");
        if (!"00".equals(answer.getString("statusCode")) || !WebAddress.isWeb(url)) {
            throw new GatewayAway("No page: " + answer.getString("statusMessage"));
        }
        return new PaymentPage(url, GatewayJson.text(answer, "reference"));
    }

    @Override
    public Uni<List<GatewayReport>> status(GatewayAccount account, OrderRefs refs) {
        String merchant = account.merchantCode();
        String key = secrets.current(account, SecretKind.API_KEY);
        byte[] body = new JsonObject()
                .put("merchantCode", merchant)
                .put("merchantOrderId", refs.merchantOrderId())
                .put("signature", DuitkuSignature.ofStatus(merchant, refs.merchantOrderId(), key))
                .toBuffer()
                .getBytes();
        return calls.send(account, () -> Call.post(account.url() + API + "/transactionStatus", JSON, body))
                .map(DuitkuGateway::reports);
    }

    private static List<GatewayReport> reports(Answered answer) {
        if (answer.status() == 404) {
            return List.of();
        }
        JsonObject status = answer.ok();
        ReportedState state =
                switch (GatewayJson.optional(status, "statusCode").orElse("")) {
                    case "00" -> ReportedState.PAID;
                    case "01" -> ReportedState.PENDING;
                    default -> ReportedState.FAILED;
                };
        try {
            return List.of(report(
                    state,
                    GatewayJson.text(status, "merchantOrderId"),
                    GatewayJson.text(status, "reference"),
                    GatewayJson.text(status, "amount")));
        } catch (MalformedCallback e) {
            throw new GatewayAway("A status that cannot be read: " + e.getMessage());
        }
    }

    /** Either of the two digests proves it. */
    @Override
    public Uni<Boolean> proves(GatewayAccount account, RawCallback callback) {
        return Uni.createFrom().item(() -> isProved(account, callback.body()));
    }

    private boolean isProved(GatewayAccount account, byte[] body) {
        Map<String, String> form = fields(body);
        String merchant = form.getOrDefault("merchantCode", "");
        String amount = form.getOrDefault("amount", "");
        String order = form.getOrDefault("merchantOrderId", "");
        String given = form.getOrDefault("signature", "");
        boolean proved = false;
        for (String key : secrets.of(account, SecretKind.API_KEY)) {
            proved |= Digests.same(DuitkuSignature.ofCallback(merchant, amount, order, key), given);
            proved |= Digests.same(DuitkuSignature.hmacOfCallback(merchant, amount, order, key), given);
        }
        return proved && merchant.equals(account.merchantCode());
    }

    private static Map<String, String> fields(byte[] body) {
        try {
            return Form.decoded(body);
        } catch (MalformedCallback e) {
            return Map.of();
        }
    }

    @Override
    public String eventId(RawCallback callback) {
        Map<String, String> form = fields(callback.body());
        return Digests.hex(
                "SHA-256",
                Stream.of("reference", "merchantOrderId", "resultCode", "amount")
                        .map(name -> form.getOrDefault(name, ""))
                        .collect(Collectors.joining("|")));
    }

    @Override
    public List<GatewayReport> read(byte[] body) {
        Map<String, String> form = Form.decoded(body);
        ReportedState state = "00".equals(form.get("resultCode")) ? ReportedState.PAID : ReportedState.FAILED;
        return List.of(report(state, field(form, "merchantOrderId"), field(form, "reference"), field(form, "amount")));
    }

    private static String field(Map<String, String> form, String name) {
        return Optional.ofNullable(form.get(name))
                .filter(value -> value.length() <= 255)
                .orElseThrow(() -> new MalformedCallback(name + " is missing."));
    }

    private static GatewayReport report(ReportedState state, String order, String reference, String amount) {
        return new GatewayReport(order, state, reference, amount, "IDR", Optional.empty(), Optional.empty());
    }

    @Override
    public boolean mustBeAsked(GatewayAccount account, GatewayReport report) {
        return true;
    }
}
