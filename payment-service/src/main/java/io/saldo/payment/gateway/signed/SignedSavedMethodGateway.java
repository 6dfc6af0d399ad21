package io.saldo.payment.gateway.signed;

import io.saldo.payment.WebAddress;
import io.saldo.payment.gateway.ChargeAsked;
import io.saldo.payment.gateway.GatewayAccount;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.payment.gateway.GatewayConfig;
import io.saldo.payment.gateway.GatewayJson;
import io.saldo.payment.gateway.GatewayRefused;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.PaymentPage;
import io.saldo.payment.gateway.SavedMethodGateway;
import io.saldo.payment.gateway.SavedToken;
import io.saldo.payment.gateway.SetupAsked;
import io.saldo.payment.gateway.SetupRefs;
import io.saldo.payment.gateway.SetupReport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Saved methods of the generic interface: {@code POST {url}/methods}, {@code GET {url}/methods/{methodId}} and
 * {@code POST {url}/charges}; a charge is an order like any other afterwards.
 */
@Singleton
class SignedSavedMethodGateway implements SavedMethodGateway {

    private static final String METHOD_CALLBACK = "method.";

    private final SignedCallGateway calls;
    private final SignedMessages messages;
    private final GatewayConfig config;

    SignedSavedMethodGateway(SignedCallGateway calls, SignedMessages messages, GatewayConfig config) {
        this.calls = calls;
        this.messages = messages;
        this.config = config;
    }

    @Override
    public String kind() {
        return "generic";
    }

    @Override
    public Uni<PaymentPage> setUp(GatewayAccount account, SetupAsked asked) {
        JsonObject body = new JsonObject()
                .put("merchantCode", account.merchantCode())
                .put("methodId", asked.methodId())
                .put(
                        "customer",
                        new JsonObject().put("name", asked.customerName()).put("email", asked.customerEmail()))
                .put("callbackUrl", config.callbackUrl() + account.name());
        asked.returnUrl().or(account::returnUrl).ifPresent(url -> body.put("returnUrl", url));
        return calls.ask(account, "/methods", asked.methodId(), body)
                .map(SignedSavedMethodGateway::page)
                .onFailure(GatewayRefused.class)
                .transform(e -> new GatewayAway(account.name() + " saves no methods: " + e.getMessage()));
    }

    private static PaymentPage page(JsonObject answer) {
        String url = SignedCallGateway.text(answer, "setupUrl");
        if (!WebAddress.isWeb(url)) {
            throw new GatewayAway("The page is no web address.");
        }
        return new PaymentPage(url, SignedCallGateway.text(answer, "reference"));
    }

    @Override
    public Uni<SetupReport> setupStatus(GatewayAccount account, SetupRefs refs) {
        return calls.get(account, "methods/" + refs.methodId())
                .map(found -> found.map(SignedSavedMethodGateway::setup).orElseGet(() -> SetupReport.PENDING));
    }

    private static SetupReport setup(JsonObject method) {
        return switch (SignedCallGateway.text(method, "status")) {
            case "active" -> new SetupReport(SetupReport.State.ACTIVE, Optional.of(token(method)));
            case "failed" -> new SetupReport(SetupReport.State.FAILED, Optional.empty());
            default -> SetupReport.PENDING;
        };
    }

    private static SavedToken token(JsonObject method) {
        return new SavedToken(
                SignedCallGateway.text(method, "token"),
                "wallet".equals(method.getString("kind")) ? SavedToken.Kind.WALLET : SavedToken.Kind.CARD,
                SignedCallGateway.text(method, "label"),
                method.getBoolean("chargeable", true));
    }

    @Override
    public Optional<String> setupNamed(byte[] callback) {
        JsonObject message = GatewayJson.object(callback);
        return message.getValue("type") instanceof String type
                        && type.startsWith(METHOD_CALLBACK)
                        && message.getValue("data") instanceof JsonObject data
                ? Optional.ofNullable(data.getString("methodId"))
                : Optional.empty();
    }

    @Override
    public Uni<GatewayReport> charge(GatewayAccount account, ChargeAsked asked) {
        JsonObject body = new JsonObject()
                .put("merchantCode", account.merchantCode())
                .put("merchantOrderId", asked.merchantOrderId())
                .put("token", asked.token())
                .put("amount", asked.total().amount())
                .put("currency", asked.total().currency().name())
                .put("description", asked.description())
                .put("callbackUrl", config.callbackUrl() + account.name());
        return calls.ask(account, "/charges", asked.merchantOrderId(), body)
                .map(this::outcome)
                .onFailure(GatewayRefused.class)
                .recoverWithItem(refusal ->
                        GatewayReport.failed(asked, asked.merchantOrderId(), ((GatewayRefused) refusal).code()));
    }

    private GatewayReport outcome(JsonObject order) {
        try {
            return messages.status(order).getFirst();
        } catch (MalformedCallback e) {
            throw new GatewayAway("The answer to a charge cannot be read: " + e.getMessage());
        }
    }
}
