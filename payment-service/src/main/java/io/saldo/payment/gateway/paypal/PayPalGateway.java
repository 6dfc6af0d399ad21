package io.saldo.payment.gateway.paypal;

import io.saldo.payment.WebAddress;
import io.saldo.payment.gateway.CallGateway.Answered;
import io.saldo.payment.gateway.Digests;
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
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** PayPal Orders (gw:5). A payer's yes brings nothing until we capture it (PP-1); rupiah are unknown to it (PP-7). */
@Singleton
class PayPalGateway implements PaymentGateway {

    private static final Set<String> PAGE_LINKS = Set.of("payer-action", "approve");
    private static final String ORDERS = "/v2/checkout/orders";

    private final PayPalCallGateway calls;
    private final PayPalMessages messages;
    private final PayPalCertificateGateway certificates;
    private final GatewaySecrets secrets;
    private final GatewayConfig config;

    PayPalGateway(
            PayPalCallGateway calls,
            PayPalMessages messages,
            PayPalCertificateGateway certificates,
            GatewaySecrets secrets,
            GatewayConfig config) {
        this.calls = calls;
        this.messages = messages;
        this.certificates = certificates;
        this.secrets = secrets;
        this.config = config;
    }

    @Override
    public String kind() {
        return "paypal";
    }

    @Override
    public boolean takes(CurrencyUnit currency) {
        return currency != CurrencyUnit.IDR;
    }

    @Override
    public Uni<PaymentPage> inquire(GatewayAccount account, PageRequested order) {
        return calls.post(account, ORDERS, order.merchantOrderId(), inquiry(account, order))
                .map(PayPalGateway::page);
    }

    private JsonObject inquiry(GatewayAccount account, PageRequested order) {
        String id = order.merchantOrderId();
        String back = order.returnUrl().or(account::returnUrl).orElse(config.callbackUrl());
        JsonObject unit = new JsonObject()
                .put("reference_id", id)
                .put("custom_id", id)
                .put("invoice_id", id)
                .put("description", order.description())
                .put(
                        "amount",
                        new JsonObject()
                                .put("currency_code", order.total().currency().name())
                                .put("value", order.total().amount()));
        JsonObject experience = new JsonObject()
                .put("user_action", "PAY_NOW")
                .put("return_url", back)
                .put("cancel_url", back)
                .put("payment_method_preference", "IMMEDIATE_PAYMENT_REQUIRED")
                .put("landing_page", "LOGIN");
        return new JsonObject()
                .put("intent", "CAPTURE")
                .put("purchase_units", new JsonArray().add(unit))
                .put(
                        "payment_source",
                        new JsonObject().put("paypal", new JsonObject().put("experience_context", experience)));
    }

    private static PaymentPage page(Answered answer) {
        JsonObject order = answer.ok();
        try {
            String url = GatewayJson.members(order, "links").stream()
                    .filter(link -> PAGE_LINKS.contains(link.getString("rel", "")))
                    .map(link -> link.getString("href", ""))
                    .findFirst()
                    .filter(WebAddress::isWeb)
                    .orElseThrow(() -> new GatewayAway("The page is no web address."));
            return new PaymentPage(url, GatewayJson.text(order, "id"));
        } catch (MalformedCallback e) {
            throw new GatewayAway("An order that cannot be read: " + e.getMessage());
        }
    }

    /** Orders are known by PayPal's id alone: one whose answer was lost speaks only by its events. */
    @Override
    public Uni<List<GatewayReport>> status(GatewayAccount account, OrderRefs refs) {
        return refs.gatewayOrderId()
                .map(id -> order(account, id).map(this::reports))
                .orElseGet(() -> Uni.createFrom().item(List.of()));
    }

    private Uni<Optional<JsonObject>> order(GatewayAccount account, String id) {
        return calls.get(account, ORDERS + "/" + id);
    }

    private List<GatewayReport> reports(Optional<JsonObject> order) {
        try {
            return order.map(messages::order).orElse(List.of());
        } catch (MalformedCallback e) {
            throw new GatewayAway("An order that cannot be read: " + e.getMessage());
        }
    }

    /** Callback, return page and poller may all capture: the key makes it one, and the order says what it brought. */
    @Override
    public Uni<List<GatewayReport>> capture(GatewayAccount account, OrderRefs refs) {
        return refs.gatewayOrderId()
                .map(id -> order(account, id)
                        .chain(found -> found.filter(PayPalMessages::isApproved).isPresent()
                                ? take(account, id)
                                : Uni.createFrom().item(found))
                        .map(this::reports))
                .orElseGet(() -> Uni.createFrom().item(List.of()));
    }

    /** 422: it was captured by another, or the payer's means were refused; both show in the order. */
    private Uni<Optional<JsonObject>> take(GatewayAccount account, String id) {
        return calls.post(account, ORDERS + "/" + id + "/capture", id + "-capture", new JsonObject())
                .invoke(answer -> {
                    if (!answer.isOk() && answer.status() != 422) {
                        throw answer.refused();
                    }
                })
                .chain(answer -> order(account, id));
    }

    @Override
    public Uni<Boolean> proves(GatewayAccount account, RawCallback callback) {
        PayPalSignature signature = PayPalSignature.of(callback);
        List<String> webhooks = secrets.of(account, SecretKind.CALLBACK_SECRET);
        if (!signature.isComplete() || webhooks.isEmpty()) {
            return Uni.createFrom().item(false);
        }
        return certificates.at(account, signature.certificateUrl()).map(found -> found.filter(
                        certificate -> isSigned(signature, certificate.getPublicKey(), webhooks, callback.body()))
                .isPresent());
    }

    /** The id of our webhook is part of what is signed: two hold while one replaces the other (gw:P-12). */
    private static boolean isSigned(PayPalSignature signature, PublicKey key, List<String> webhooks, byte[] body) {
        return webhooks.stream().anyMatch(webhook -> signature.isBy(key, webhook, body));
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

    /** Events are signed whole; only an approval has to be followed by our capture. */
    @Override
    public boolean mustBeAsked(GatewayAccount account, GatewayReport report) {
        return report.state() == ReportedState.PROCESSING
                && report.code().filter(PayPalMessages.APPROVED::equals).isPresent();
    }
}
