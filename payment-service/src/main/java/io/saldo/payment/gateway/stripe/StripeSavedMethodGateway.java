package io.saldo.payment.gateway.stripe;

import io.saldo.payment.WebAddress;
import io.saldo.payment.gateway.CallGateway;
import io.saldo.payment.gateway.CallGateway.Answered;
import io.saldo.payment.gateway.CallGateway.Call;
import io.saldo.payment.gateway.ChargeAsked;
import io.saldo.payment.gateway.Form;
import io.saldo.payment.gateway.GatewayAccount;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.payment.gateway.GatewayConfig;
import io.saldo.payment.gateway.GatewayJson;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.GatewaySecrets;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.PaymentPage;
import io.saldo.payment.gateway.SavedMethodGateway;
import io.saldo.payment.gateway.SetupAsked;
import io.saldo.payment.gateway.SetupRefs;
import io.saldo.payment.gateway.SetupReport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Cards kept by Stripe (ST-8): a Checkout session that only sets up, and payment intents without the card's holder. */
@Singleton
class StripeSavedMethodGateway implements SavedMethodGateway {

    private final CallGateway calls;
    private final StripeMessages messages;
    private final StripeSetups setups;
    private final GatewaySecrets secrets;
    private final GatewayConfig config;

    StripeSavedMethodGateway(
            CallGateway calls,
            StripeMessages messages,
            StripeSetups setups,
            GatewaySecrets secrets,
            GatewayConfig config) {
        this.calls = calls;
        this.messages = messages;
        this.setups = setups;
        this.secrets = secrets;
        this.config = config;
    }

    @Override
    public String kind() {
        return "stripe";
    }

    /** The body is the same whenever it is asked, so the key gives the same session. */
    @Override
    public Uni<PaymentPage> setUp(GatewayAccount account, SetupAsked asked) {
        String back = asked.returnUrl().or(account::returnUrl).orElse(config.callbackUrl());
        Map<String, String> form = new LinkedHashMap<>();
        form.put("mode", "setup");
        form.put("payment_method_types[0]", "card");
        form.put("customer_creation", "always");
        form.put("customer_email", asked.customerEmail());
        form.put("client_reference_id", asked.methodId());
        form.put("metadata[" + StripeMessages.METHOD + "]", asked.methodId());
        form.put("success_url", back);
        form.put("cancel_url", back);
        return post(account, "/v1/checkout/sessions", asked.methodId(), form).map(StripeSavedMethodGateway::page);
    }

    private static PaymentPage page(Answered answer) {
        JsonObject session = answer.ok();
        String url = GatewayJson.optional(session, "url").orElse("");
        if (!WebAddress.isWeb(url)) {
            throw new GatewayAway("The page is no web address.");
        }
        return new PaymentPage(url, GatewayJson.text(session, "id"));
    }

    /** One whose page we never heard of has none that its holder could have seen. */
    @Override
    public Uni<SetupReport> setupStatus(GatewayAccount account, SetupRefs refs) {
        return refs.gatewayId()
                .map(id -> account.url() + "/v1/checkout/sessions/" + id + "?expand[]=setup_intent.payment_method")
                .map(url -> calls.send(
                                account, () -> Call.get(url, StripeGateway.headers(account, secrets, Optional.empty())))
                        .map(this::setup))
                .orElseGet(() -> Uni.createFrom().item(SetupReport.PENDING));
    }

    private SetupReport setup(Answered answer) {
        try {
            return setups.report(answer.ok());
        } catch (MalformedCallback e) {
            throw new GatewayAway("A session that cannot be read: " + e.getMessage());
        }
    }

    @Override
    public Optional<String> setupNamed(byte[] callback) {
        return setups.named(GatewayJson.object(callback));
    }

    @Override
    public Uni<GatewayReport> charge(GatewayAccount account, ChargeAsked asked) {
        StripeCard card = StripeCard.of(asked.token());
        Map<String, String> form = new LinkedHashMap<>();
        form.put("amount", StripeMoney.minor(asked.total()));
        form.put("currency", asked.total().currency().name().toLowerCase(Locale.ROOT));
        form.put("customer", card.customer());
        form.put("payment_method", card.paymentMethod());
        form.put("off_session", "true");
        form.put("confirm", "true");
        form.put("description", asked.description());
        form.put("metadata[" + StripeMessages.ORDER + "]", asked.merchantOrderId());
        form.put("metadata[" + StripeMessages.OFF_SESSION + "]", "true");
        return post(account, "/v1/payment_intents", asked.merchantOrderId(), form)
                .map(answer -> outcome(asked, answer));
    }

    /** A refusal names the intent that it came to, if it came to one. */
    private GatewayReport outcome(ChargeAsked asked, Answered answer) {
        try {
            return switch (answer.status()) {
                case 400, 402, 404 ->
                    refused(asked, GatewayJson.member(answer.object().getValue("error")));
                default -> messages.intent(answer.ok());
            };
        } catch (MalformedCallback e) {
            throw new GatewayAway("The answer to a charge cannot be read: " + e.getMessage());
        }
    }

    private static GatewayReport refused(ChargeAsked asked, JsonObject error) {
        String type = GatewayJson.optional(error, "type").orElse("refused");
        if (type.equals("idempotency_error")) {
            throw new GatewayAway("The key of " + asked.merchantOrderId() + " was used for another charge.");
        }
        String intent = error.getValue("payment_intent") instanceof JsonObject object
                ? GatewayJson.text(object, "id")
                : asked.merchantOrderId();
        return GatewayReport.failed(asked, intent, StripeMessages.code(error).orElse(type));
    }

    private Uni<Answered> post(GatewayAccount account, String path, String key, Map<String, String> form) {
        byte[] body = Form.encoded(form);
        return calls.send(
                account,
                () -> Call.post(account.url() + path, StripeGateway.headers(account, secrets, Optional.of(key)), body));
    }
}
