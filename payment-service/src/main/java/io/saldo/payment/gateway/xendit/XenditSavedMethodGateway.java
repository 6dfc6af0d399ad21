package io.saldo.payment.gateway.xendit;

import io.saldo.payment.WebAddress;
import io.saldo.payment.gateway.CallGateway;
import io.saldo.payment.gateway.CallGateway.Answered;
import io.saldo.payment.gateway.CallGateway.Call;
import io.saldo.payment.gateway.ChargeAsked;
import io.saldo.payment.gateway.GatewayAccount;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.payment.gateway.GatewayConfig;
import io.saldo.payment.gateway.GatewayJson;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.GatewaySecrets;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.PaymentPage;
import io.saldo.payment.gateway.ReportedState;
import io.saldo.payment.gateway.SavedMethodGateway;
import io.saldo.payment.gateway.SecretKind;
import io.saldo.payment.gateway.SetupAsked;
import io.saldo.payment.gateway.SetupRefs;
import io.saldo.payment.gateway.SetupReport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Cards kept by Xendit (XE-5): a session that only saves, and payment requests without the card's holder. Xendit keeps no
 * keys for either, so a charge is looked for before it is asked for.
 */
@Singleton
class XenditSavedMethodGateway implements SavedMethodGateway {

    /** After so long whatever Xendit was asked for is in its list, and what is not never came there. */
    private static final Duration LISTED_WITHIN = Duration.ofMinutes(10);

    private final CallGateway calls;
    private final XenditChargeGateway charges;
    private final XenditChargeMessages messages;
    private final XenditSetups setups;
    private final XenditBodies bodies;
    private final GatewaySecrets secrets;
    private final GatewayConfig config;

    XenditSavedMethodGateway(
            CallGateway calls,
            XenditChargeGateway charges,
            XenditChargeMessages messages,
            XenditSetups setups,
            XenditBodies bodies,
            GatewaySecrets secrets,
            GatewayConfig config) {
        this.calls = calls;
        this.charges = charges;
        this.messages = messages;
        this.setups = setups;
        this.bodies = bodies;
        this.secrets = secrets;
        this.config = config;
    }

    @Override
    public String kind() {
        return "xendit";
    }

    @Override
    public Uni<PaymentPage> setUp(GatewayAccount account, SetupAsked asked) {
        byte[] body = bodies.session(
                        asked, asked.returnUrl().or(account::returnUrl).orElse(config.callbackUrl()))
                .toBuffer()
                .getBytes();
        return calls.send(
                        account,
                        () -> Call.post(
                                account.url() + "/sessions",
                                XenditHeaders.keyed(secret(account), asked.methodId()),
                                body))
                .map(XenditSavedMethodGateway::page);
    }

    private static PaymentPage page(Answered answer) {
        JsonObject session = answer.ok();
        String url = GatewayJson.optional(session, "payment_link_url").orElse("");
        if (!WebAddress.isWeb(url)) {
            throw new GatewayAway("The page is no web address.");
        }
        return new PaymentPage(
                url,
                GatewayJson.optional(session, "payment_session_id")
                        .orElseThrow(() -> new GatewayAway("A session without an id.")));
    }

    /** One whose page we never heard of has none that its holder could have seen. */
    @Override
    public Uni<SetupReport> setupStatus(GatewayAccount account, SetupRefs refs) {
        return refs.gatewayId()
                .map(id -> get(account, "/sessions/" + id)
                        .chain(session -> setups.token(session)
                                .map(token -> get(account, "/v3/payment_tokens/" + token)
                                        .map(setups::report))
                                .orElseGet(() -> Uni.createFrom().item(setups.without(session))))
                        .onFailure(MalformedCallback.class)
                        .transform(e -> new GatewayAway("A session that cannot be read: " + e.getMessage())))
                .orElseGet(() -> Uni.createFrom().item(SetupReport.PENDING));
    }

    @Override
    public Optional<String> setupNamed(byte[] callback) {
        return setups.named(GatewayJson.object(callback));
    }

    @Override
    public Uni<GatewayReport> charge(GatewayAccount account, ChargeAsked asked) {
        return charges.ofOrder(account, asked.merchantOrderId()).chain(known -> latest(known)
                .map(report -> Uni.createFrom().item(report))
                .orElseGet(() -> anew(account, asked)));
    }

    /** Of what was asked for a moment ago, and is not listed yet, nobody knows whether it came there. */
    private Uni<GatewayReport> anew(GatewayAccount account, ChargeAsked asked) {
        if (asked.askedBefore().filter(ago -> ago.compareTo(LISTED_WITHIN) < 0).isPresent()) {
            return Uni.createFrom()
                    .failure(new GatewayAway(asked.merchantOrderId() + " may still be on its way to be listed."));
        }
        byte[] body = bodies.charge(asked).toBuffer().getBytes();
        return calls.sendOnce(
                        account,
                        () -> Call.post(
                                account.url() + "/v3/payment_requests",
                                XenditHeaders.keyed(secret(account), asked.merchantOrderId()),
                                body))
                .map(answer -> outcome(asked, answer))
                .onFailure(CallGateway.Unheard.class)
                .recoverWithUni(unheard -> charges.ofOrder(account, asked.merchantOrderId())
                        .map(known -> latest(known)
                                .orElseThrow(() -> new GatewayAway(String.valueOf(unheard.getMessage())))));
    }

    /** Of several, which only a second asking can have made, the one that has brought money. */
    private static Optional<GatewayReport> latest(List<GatewayReport> known) {
        return known.stream()
                .filter(report -> report.state() == ReportedState.PAID)
                .findFirst()
                .or(() -> known.stream().reduce((first, last) -> last));
    }

    private GatewayReport outcome(ChargeAsked asked, Answered answer) {
        try {
            return switch (answer.status()) {
                case 400, 404, 422 ->
                    GatewayReport.failed(
                            asked,
                            asked.merchantOrderId(),
                            XenditChargeMessages.code(GatewayJson.optional(answer.object(), "error_code")
                                    .orElse("refused")));
                default -> messages.charge(answer.ok());
            };
        } catch (MalformedCallback e) {
            throw new GatewayAway("The answer to a charge cannot be read: " + e.getMessage());
        }
    }

    @Override
    public Uni<Void> forget(GatewayAccount account, String token) {
        return calls.sendOnce(
                        account,
                        () -> Call.post(
                                account.url() + "/v3/payment_tokens/" + token + "/cancel",
                                XenditHeaders.newer(secret(account)),
                                new byte[0]))
                .replaceWithVoid();
    }

    private Uni<JsonObject> get(GatewayAccount account, String path) {
        return calls.send(account, () -> Call.get(account.url() + path, XenditHeaders.newer(secret(account))))
                .map(Answered::ok);
    }

    private String secret(GatewayAccount account) {
        return secrets.current(account, SecretKind.API_KEY);
    }
}
