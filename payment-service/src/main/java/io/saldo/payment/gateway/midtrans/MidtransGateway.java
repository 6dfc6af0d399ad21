package io.saldo.payment.gateway.midtrans;

import io.saldo.payment.WebAddress;
import io.saldo.payment.gateway.CallGateway;
import io.saldo.payment.gateway.CallGateway.Answered;
import io.saldo.payment.gateway.CallGateway.Call;
import io.saldo.payment.gateway.Digests;
import io.saldo.payment.gateway.GatewayAccount;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.payment.gateway.GatewayConfig;
import io.saldo.payment.gateway.GatewayJson;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.GatewaySecrets;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.OrderIdTaken;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Midtrans Snap (gw:2). Its order ids are taken once only, its amounts are whole rupiah. */
@Singleton
class MidtransGateway implements PaymentGateway {

    private final CallGateway calls;
    private final MidtransMessages messages;
    private final GatewaySecrets secrets;
    private final GatewayConfig config;

    MidtransGateway(CallGateway calls, MidtransMessages messages, GatewaySecrets secrets, GatewayConfig config) {
        this.calls = calls;
        this.messages = messages;
        this.secrets = secrets;
        this.config = config;
    }

    @Override
    public String kind() {
        return "midtrans";
    }

    @Override
    public boolean takes(CurrencyUnit currency) {
        return currency == CurrencyUnit.IDR;
    }

    @Override
    public Uni<PaymentPage> inquire(GatewayAccount account, PageRequested order) {
        byte[] body = inquiry(account, order).toBuffer().getBytes();
        Map<String, String> headers = Stream.of(
                        headers(account),
                        Map.of(
                                "x-override-notification",
                                config.callbackUrl() + account.name(),
                                "idempotency-key",
                                order.merchantOrderId()))
                .flatMap(map -> map.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return calls.send(account, () -> Call.post(account.url() + "/snap/v1/transactions", headers, body))
                .map(answer -> page(order, answer));
    }

    private static JsonObject inquiry(GatewayAccount account, PageRequested order) {
        JsonArray items = new JsonArray();
        order.items()
                .forEach(item -> items.add(new JsonObject()
                        .put("id", item.id())
                        .put("name", item.name())
                        .put("price", item.price().minorUnits())
                        .put("quantity", 1)));
        JsonObject body = new JsonObject()
                .put(
                        "transaction_details",
                        new JsonObject()
                                .put("order_id", order.merchantOrderId())
                                .put("gross_amount", order.total().minorUnits()))
                .put("item_details", items)
                .put(
                        "customer_details",
                        new JsonObject().put("first_name", order.customerName()).put("email", order.customerEmail()))
                .put("expiry", new JsonObject().put("unit", "minute").put("duration", account.expiryMinutes()));
        order.returnUrl()
                .or(account::returnUrl)
                .ifPresent(url -> body.put("callbacks", new JsonObject().put("finish", url)));
        return body;
    }

    private static PaymentPage page(PageRequested order, Answered answer) {
        if (answer.status() == 400 && saysThatTheIdWasUsed(answer.object())) {
            throw new OrderIdTaken(order.merchantOrderId());
        }
        String url = answer.ok().getString("redirect_url", "");
        if (!WebAddress.isWeb(url)) {
            throw new GatewayAway("The page is no web address.");
        }
        return new PaymentPage(url, order.merchantOrderId());
    }

    private static boolean saysThatTheIdWasUsed(JsonObject answer) {
        return answer.getValue("error_messages") instanceof JsonArray said
                && said.stream()
                        .map(String::valueOf)
                        .anyMatch(text -> text.contains("order_id") && text.contains("taken"));
    }

    /** Midtrans knows an order only once its payer has picked a method: 404 is normal until then (M-4). */
    @Override
    public Uni<List<GatewayReport>> status(GatewayAccount account, OrderRefs refs) {
        String url = core(account) + "/v2/" + refs.merchantOrderId() + "/status";
        return calls.send(account, () -> Call.get(url, headers(account))).map(this::reports);
    }

    private List<GatewayReport> reports(Answered answer) {
        if (answer.status() == 404
                || GatewayJson.optional(answer.ok(), "status_code").equals(Optional.of("404"))) {
            return List.of();
        }
        try {
            return messages.reports(answer.ok());
        } catch (MalformedCallback e) {
            throw new GatewayAway("A status that cannot be read: " + e.getMessage());
        }
    }

    @Override
    public Uni<Void> cancel(GatewayAccount account, OrderRefs refs) {
        String url = core(account) + "/v2/" + refs.merchantOrderId() + "/cancel";
        return calls.send(account, () -> Call.post(url, headers(account), new byte[0]))
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> proves(GatewayAccount account, RawCallback callback) {
        return Uni.createFrom().item(() -> isProved(account, callback.body()));
    }

    private boolean isProved(GatewayAccount account, byte[] body) {
        try {
            JsonObject message = GatewayJson.object(body);
            var signature = new MidtransSignature(
                    GatewayJson.text(message, "order_id"),
                    GatewayJson.text(message, "status_code"),
                    GatewayJson.text(message, "gross_amount"));
            String given = GatewayJson.text(message, "signature_key");
            boolean proved = false;
            for (String key : secrets.of(account, SecretKind.API_KEY)) {
                proved |= Digests.same(signature.by(key), given);
            }
            return proved;
        } catch (MalformedCallback e) {
            return false;
        }
    }

    /** There is no event id: what makes a notification another one stands in for it (gw:P-2). */
    @Override
    public String eventId(RawCallback callback) {
        JsonObject message = GatewayJson.object(callback.body());
        String refunds = GatewayJson.members(message, "refunds").stream()
                .map(refund -> GatewayJson.optional(refund, "refund_key").orElse("")
                        + GatewayJson.optional(refund, "bank_confirmed_at").orElse(""))
                .collect(Collectors.joining(","));
        String parts = Stream.of("transaction_id", "transaction_status", "status_code", "gross_amount", "fraud_status")
                .map(name -> GatewayJson.optional(message, name).orElse(""))
                .collect(Collectors.joining("|"));
        return Digests.hex("SHA-256", parts + "|" + refunds);
    }

    @Override
    public List<GatewayReport> read(byte[] body) {
        return messages.reports(GatewayJson.object(body));
    }

    /** The signature does not cover the state (gw:P-7). */
    @Override
    public boolean mustBeAsked(GatewayAccount account, GatewayReport report) {
        return report.state() != ReportedState.PENDING
                && !config.believed().orElse(Set.of()).contains(account.name());
    }

    private Map<String, String> headers(GatewayAccount account) {
        return Map.of(
                "accept", "application/json",
                "content-type", "application/json",
                "authorization", Digests.basic(secrets.current(account, SecretKind.API_KEY), ""));
    }

    /** The page lives at {@code app.}, everything else at {@code api.} of the same domain. */
    static String core(GatewayAccount account) {
        return account.url().replaceFirst("^https://app\\.", "https://api.");
    }
}
