package io.saldo.payment.gateway.signed;

import io.saldo.payment.WebAddress;
import io.saldo.payment.gateway.GatewayAccount;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.payment.gateway.GatewayConfig;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.GatewaySecrets;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.OrderRefs;
import io.saldo.payment.gateway.PageRequested;
import io.saldo.payment.gateway.PaymentGateway;
import io.saldo.payment.gateway.PaymentPage;
import io.saldo.payment.gateway.RawCallback;
import io.saldo.platform.time.RealTime;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The generic interface: signed by the convention of Standard Webhooks in both directions (gw:6a). */
@Singleton
class SignedGateway implements PaymentGateway {

    private final SignedCallGateway calls;
    private final SignedMessages messages;
    private final GatewaySecrets secrets;
    private final GatewayConfig config;
    private final RealTime realTime;

    SignedGateway(
            SignedCallGateway calls,
            SignedMessages messages,
            GatewaySecrets secrets,
            GatewayConfig config,
            RealTime realTime) {
        this.calls = calls;
        this.messages = messages;
        this.secrets = secrets;
        this.config = config;
        this.realTime = realTime;
    }

    @Override
    public String kind() {
        return "generic";
    }

    /** The order id is the key of the call, so that a repeat after a lost answer opens no second order. */
    @Override
    public Uni<PaymentPage> inquire(GatewayAccount account, PageRequested order) {
        JsonObject body = new JsonObject()
                .put("merchantCode", account.merchantCode())
                .put("merchantOrderId", order.merchantOrderId())
                .put("amount", order.total().amount())
                .put("currency", order.total().currency().name())
                .put("description", order.description())
                .put(
                        "customer",
                        new JsonObject().put("name", order.customerName()).put("email", order.customerEmail()))
                .put("callbackUrl", config.callbackUrl() + account.name())
                .put("expiryMinutes", account.expiryMinutes());
        order.returnUrl().or(account::returnUrl).ifPresent(url -> body.put("returnUrl", url));
        return calls.post(account, order.merchantOrderId(), body).map(SignedGateway::page);
    }

    /** The customer is sent there, so it is checked like any address that somebody gave us (gw:P-15). */
    private static PaymentPage page(JsonObject answer) {
        String url = SignedCallGateway.text(answer, "paymentUrl");
        if (!WebAddress.isWeb(url)) {
            throw new GatewayAway("The page is no web address.");
        }
        return new PaymentPage(url, SignedCallGateway.text(answer, "reference"));
    }

    @Override
    public Uni<List<GatewayReport>> status(GatewayAccount account, OrderRefs refs) {
        return calls.get(account, refs.merchantOrderId())
                .map(found -> found.map(order -> status(account, order)).orElse(List.of()));
    }

    /** What cannot be read answers nothing: asking again later is right, as when nobody answers. */
    private List<GatewayReport> status(GatewayAccount account, JsonObject order) {
        try {
            return messages.status(order);
        } catch (MalformedCallback e) {
            throw new GatewayAway(account.name() + " answered with a status that cannot be read: " + e.getMessage());
        }
    }

    @Override
    public Uni<Boolean> proves(GatewayAccount account, RawCallback callback) {
        return Uni.createFrom().item(() -> isProved(account, callback));
    }

    private boolean isProved(GatewayAccount account, RawCallback callback) {
        String id = eventId(callback);
        Optional<Long> timestamp = WebhookSignature.fresh(callback.header(WebhookSignature.TIMESTAMP), realTime.now());
        if (id.isEmpty() || id.length() > 255 || timestamp.isEmpty()) {
            return false;
        }
        String signatures = callback.header(WebhookSignature.SIGNATURE);
        boolean proved = false;
        for (String secret : secrets.of(account)) {
            proved |= WebhookSignature.of(secret).isAmong(signatures, id, timestamp.get(), callback.body());
        }
        return proved;
    }

    @Override
    public String eventId(RawCallback callback) {
        return callback.header(WebhookSignature.ID);
    }

    @Override
    public List<GatewayReport> read(byte[] body) {
        return messages.callback(body);
    }
}
