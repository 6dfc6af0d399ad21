package io.saldo.payment.gateway.stripe;

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
import io.saldo.payment.gateway.OrderIdTaken;
import io.saldo.payment.gateway.OrderRefs;
import io.saldo.payment.gateway.PageRequested;
import io.saldo.payment.gateway.PaymentGateway;
import io.saldo.payment.gateway.PaymentPage;
import io.saldo.payment.gateway.RawCallback;
import io.saldo.payment.gateway.SecretKind;
import io.saldo.platform.time.RealTime;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Stripe Checkout (gw:4). Its events are signed whole, so they are believed as they come. */
@Singleton
class StripeGateway implements PaymentGateway {

    static final String VERSION = "2026-06-24.dahlia";
    private static final Duration TOLERANCE = Duration.ofSeconds(300);
    private static final int SHORTEST_MINUTES = 31;
    private static final int LONGEST_MINUTES = 24 * 60 - 1;

    private final CallGateway calls;
    private final StripeMessages messages;
    private final GatewaySecrets secrets;
    private final GatewayConfig config;
    private final RealTime realTime;

    StripeGateway(
            CallGateway calls,
            StripeMessages messages,
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
        return "stripe";
    }

    @Override
    public Uni<PaymentPage> inquire(GatewayAccount account, PageRequested order) {
        byte[] body = Form.encoded(session(account, order));
        Map<String, String> headers = headers(account, secrets, Optional.of(order.merchantOrderId()));
        return calls.send(account, () -> Call.post(account.url() + "/v1/checkout/sessions", headers, body))
                .map(answer -> page(order, answer));
    }

    private Map<String, String> session(GatewayAccount account, PageRequested order) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("mode", "payment");
        for (int i = 0; i < order.items().size(); i++) {
            var item = order.items().get(i);
            String line = "line_items[" + i + "]";
            form.put(
                    line + "[price_data][currency]",
                    item.price().currency().name().toLowerCase(Locale.ROOT));
            form.put(line + "[price_data][unit_amount]", StripeMoney.minor(item.price()));
            form.put(line + "[price_data][product_data][name]", item.name());
            form.put(line + "[quantity]", "1");
        }
        String back = order.returnUrl().or(account::returnUrl).orElse(config.callbackUrl());
        form.put("success_url", back);
        form.put("cancel_url", back);
        form.put("customer_email", order.customerEmail());
        form.put("client_reference_id", order.merchantOrderId());
        form.put("metadata[order]", order.merchantOrderId());
        form.put("payment_intent_data[metadata][order]", order.merchantOrderId());
        form.put("expires_at", Long.toString(expiresAt(account)));
        return form;
    }

    /** A moment of real time, since Stripe takes no duration (gw:P-17). */
    private long expiresAt(GatewayAccount account) {
        int minutes = Math.clamp(account.expiryMinutes(), SHORTEST_MINUTES, LONGEST_MINUTES);
        return realTime.now().plus(Duration.ofMinutes(minutes)).getEpochSecond();
    }

    /** A key that is sent again with another body, as after a lost answer some minutes ago, wants another key (ST-9). */
    private static PaymentPage page(PageRequested order, Answered answer) {
        if (answer.status() == 400
                && answer.object().getValue("error") instanceof JsonObject error
                && GatewayJson.optional(error, "type").orElse("").equals("idempotency_error")) {
            throw new OrderIdTaken(order.merchantOrderId());
        }
        JsonObject session = answer.ok();
        String url = session.getString("url", "");
        if (!WebAddress.isWeb(url)) {
            throw new GatewayAway("The page is no web address.");
        }
        return new PaymentPage(url, GatewayJson.text(session, "id"));
    }

    /** Sessions are known by Stripe's id alone; what came without one we have heard of is searched for. */
    @Override
    public Uni<List<GatewayReport>> status(GatewayAccount account, OrderRefs refs) {
        return refs.gatewayOrderId()
                .map(id -> calls.send(
                                account,
                                () -> Call.get(
                                        account.url() + "/v1/checkout/sessions/" + id,
                                        headers(account, secrets, Optional.empty())))
                        .map(this::reports))
                .orElseGet(() -> search(account, refs.merchantOrderId()));
    }

    private List<GatewayReport> reports(Answered answer) {
        try {
            return answer.status() == 404 ? List.of() : List.of(messages.session(answer.ok()));
        } catch (MalformedCallback e) {
            throw new GatewayAway("A session that cannot be read: " + e.getMessage());
        }
    }

    /** Charges of saved cards have no session, and an answer may have been lost: intents bear our order id (ST-8). */
    private Uni<List<GatewayReport>> search(GatewayAccount account, String order) {
        String query = "metadata[\"" + StripeMessages.ORDER + "\"]:\"" + order + "\"";
        String url = account.url() + "/v1/payment_intents/search?"
                + new String(Form.encoded(Map.of("query", query)), StandardCharsets.US_ASCII);
        return calls.send(account, () -> Call.get(url, headers(account, secrets, Optional.empty())))
                .map(this::found);
    }

    private List<GatewayReport> found(Answered answer) {
        try {
            return GatewayJson.members(answer.ok(), "data").stream()
                    .map(messages::intent)
                    .toList();
        } catch (MalformedCallback e) {
            throw new GatewayAway("Payment intents that cannot be read: " + e.getMessage());
        }
    }

    @Override
    public Uni<Void> cancel(GatewayAccount account, OrderRefs refs) {
        return refs.gatewayOrderId()
                .map(id -> account.url() + "/v1/checkout/sessions/" + id + "/expire")
                .map(url -> calls.send(
                                account, () -> Call.post(url, headers(account, secrets, Optional.empty()), new byte[0]))
                        .replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    @Override
    public Uni<Boolean> proves(GatewayAccount account, RawCallback callback) {
        return Uni.createFrom().item(() -> StripeSignature.of(callback.header("stripe-signature"))
                .refusal(secrets.of(account, SecretKind.CALLBACK_SECRET), callback.body(), TOLERANCE, realTime.now())
                .isEmpty());
    }

    @Override
    public String eventId(RawCallback callback) {
        try {
            return GatewayJson.text(GatewayJson.object(callback.body()), "id");
        } catch (MalformedCallback e) {
            return Digests.hex("SHA-256", callback.body());
        }
    }

    @Override
    public List<GatewayReport> read(byte[] body) {
        return messages.event(GatewayJson.object(body));
    }

    static Map<String, String> headers(GatewayAccount account, GatewaySecrets secrets, Optional<String> key) {
        Map<String, String> headers = new HashMap<>(Map.of(
                "authorization",
                "Bearer " + secrets.current(account, SecretKind.API_KEY),
                "content-type",
                Form.TYPE,
                "stripe-version",
                VERSION));
        key.ifPresent(idempotency -> headers.put("idempotency-key", idempotency));
        return headers;
    }
}
