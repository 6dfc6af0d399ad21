package io.saldo.payment.gateway.xendit;

import io.saldo.payment.WebAddress;
import io.saldo.payment.gateway.CallGateway;
import io.saldo.payment.gateway.CallGateway.Answered;
import io.saldo.payment.gateway.CallGateway.Call;
import io.saldo.payment.gateway.Digests;
import io.saldo.payment.gateway.GatewayAccount;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.payment.gateway.GatewayJson;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.GatewaySecrets;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.OrderRefs;
import io.saldo.payment.gateway.PageRequested;
import io.saldo.payment.gateway.PaymentGateway;
import io.saldo.payment.gateway.PaymentPage;
import io.saldo.payment.gateway.RawCallback;
import io.saldo.payment.gateway.SecretKind;
import io.saldo.platform.money.CurrencyUnit;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Xendit Invoices (gw:3). It takes an order id as often as it comes, so a repeat looks for the invoice first. */
@Singleton
class XenditGateway implements PaymentGateway {

    private static final Set<CurrencyUnit> TAKEN = Set.of(CurrencyUnit.IDR, CurrencyUnit.USD);

    private final CallGateway calls;
    private final XenditMessages messages;
    private final XenditChargeMessages chargeMessages;
    private final XenditChargeGateway charges;
    private final GatewaySecrets secrets;

    XenditGateway(
            CallGateway calls,
            XenditMessages messages,
            XenditChargeMessages chargeMessages,
            XenditChargeGateway charges,
            GatewaySecrets secrets) {
        this.calls = calls;
        this.messages = messages;
        this.chargeMessages = chargeMessages;
        this.charges = charges;
        this.secrets = secrets;
    }

    @Override
    public String kind() {
        return "xendit";
    }

    @Override
    public boolean takes(CurrencyUnit currency) {
        return TAKEN.contains(currency);
    }

    /** Each try looks first, since the one before may have made the invoice without a word: there is no key. */
    @Override
    public Uni<PaymentPage> inquire(GatewayAccount account, PageRequested order) {
        return invoices(account, order.merchantOrderId())
                .chain(known -> known.isEmpty()
                        ? create(account, order)
                        : Uni.createFrom().item(known.getLast()))
                .map(XenditGateway::page);
    }

    private Uni<JsonObject> create(GatewayAccount account, PageRequested order) {
        byte[] body = invoice(account, order).toBuffer().getBytes();
        return calls.sendOnce(
                        account,
                        () -> Call.post(account.url() + "/v2/invoices", XenditHeaders.of(secret(account)), body))
                .map(Answered::ok)
                .onFailure(CallGateway.Unheard.class)
                .recoverWithUni(
                        unheard -> invoices(account, order.merchantOrderId()).map(known -> known.stream()
                                .reduce((first, last) -> last)
                                .orElseThrow(() -> new GatewayAway(String.valueOf(unheard.getMessage())))));
    }

    private static JsonObject invoice(GatewayAccount account, PageRequested order) {
        JsonArray items = new JsonArray();
        order.items()
                .forEach(item -> items.add(new JsonObject()
                        .put("name", item.name())
                        .put("quantity", 1)
                        .put("price", item.price().decimal())));
        JsonObject body = new JsonObject()
                .put("external_id", order.merchantOrderId())
                .put("amount", order.total().decimal())
                .put("currency", order.total().currency().name())
                .put(
                        "invoice_duration",
                        Duration.ofMinutes(account.expiryMinutes()).toSeconds())
                .put("description", order.description())
                .put("payer_email", order.customerEmail())
                .put("items", items)
                .put("should_send_email", false);
        order.returnUrl().or(account::returnUrl).ifPresent(url -> body.put("success_redirect_url", url)
                .put("failure_redirect_url", url));
        return body;
    }

    private static PaymentPage page(JsonObject invoice) {
        String url = invoice.getString("invoice_url", "");
        if (!WebAddress.isWeb(url)) {
            throw new GatewayAway("The page is no web address.");
        }
        return new PaymentPage(url, GatewayJson.text(invoice, "id"));
    }

    private Uni<List<JsonObject>> invoices(GatewayAccount account, String externalId) {
        String url = account.url() + "/v2/invoices?external_id=" + externalId;
        return calls.send(account, () -> Call.get(url, XenditHeaders.of(secret(account))))
                .map(answer -> {
                    if (!answer.isOk()) {
                        throw answer.refused();
                    }
                    return answer.list();
                });
    }

    /** All invoices under the order id, as money for any of them is real; else a charge, which has none (XE-5). */
    @Override
    public Uni<List<GatewayReport>> status(GatewayAccount account, OrderRefs refs) {
        Optional<String> request = refs.gatewayOrderId().filter(XenditChargeGateway::isRequest);
        return request.map(id -> charges.ofRequest(account, id))
                .orElseGet(() -> invoiced(account, refs.merchantOrderId())
                        .chain(found -> found.isEmpty() && refs.gatewayOrderId().isEmpty()
                                ? charges.ofOrder(account, refs.merchantOrderId())
                                : Uni.createFrom().item(found)));
    }

    private Uni<List<GatewayReport>> invoiced(GatewayAccount account, String order) {
        return invoices(account, order).map(found -> {
            try {
                return found.stream().map(messages::invoice).toList();
            } catch (MalformedCallback e) {
                throw new GatewayAway("An invoice that cannot be read: " + e.getMessage());
            }
        });
    }

    @Override
    public Uni<Void> cancel(GatewayAccount account, OrderRefs refs) {
        return Multi.createFrom()
                .items(refs.gatewayOrderId().stream().filter(id -> !XenditChargeGateway.isRequest(id)))
                .onItem()
                .transformToUniAndConcatenate(id -> calls.send(
                        account,
                        () -> Call.post(
                                account.url() + "/invoices/" + id + "/expire!",
                                XenditHeaders.of(secret(account)),
                                new byte[0])))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** Not a signature: the token is the same for every callback (XE-1). */
    @Override
    public Uni<Boolean> proves(GatewayAccount account, RawCallback callback) {
        return Uni.createFrom().item(() -> {
            String given = callback.header("x-callback-token");
            boolean proved = false;
            for (String token : secrets.of(account, SecretKind.CALLBACK_SECRET)) {
                proved |= Digests.same(token, given);
            }
            return proved && !given.isEmpty();
        });
    }

    @Override
    public String eventId(RawCallback callback) {
        String id = callback.header("webhook-id");
        if (!id.isEmpty() && id.length() <= 255) {
            return id;
        }
        try {
            return key(GatewayJson.object(callback.body()));
        } catch (MalformedCallback e) {
            return Digests.hex("SHA-256", callback.body());
        }
    }

    private static String key(JsonObject message) {
        if (XenditChargeMessages.isEvent(message) || XenditSetups.isEvent(message)) {
            JsonObject data = GatewayJson.member(message.getValue("data"));
            return Stream.of("payment_session_id", "payment_token_id", "payment_request_id", "payment_id", "status")
                    .map(name -> GatewayJson.optional(data, name).orElse(""))
                    .collect(Collectors.joining("|"));
        }
        JsonObject invoice = isRefund(message) ? GatewayJson.member(message.getValue("data")) : message;
        return Stream.of("id", "status", "payment_id")
                .map(name -> GatewayJson.optional(invoice, name).orElse(""))
                .collect(Collectors.joining("|"));
    }

    @Override
    public List<GatewayReport> read(byte[] body) {
        JsonObject message = GatewayJson.object(body);
        if (XenditSetups.isEvent(message)) {
            return List.of(); // of no order: the method's state is asked for
        }
        if (XenditChargeMessages.isEvent(message)) {
            return List.of(chargeMessages.event(message));
        }
        return List.of(isRefund(message) ? messages.refund(message) : messages.invoice(message));
    }

    private static boolean isRefund(JsonObject message) {
        return message.getValue("event") instanceof String event && event.startsWith("refund.");
    }

    /** By force: whoever once saw the token could write anything (gw:P-7). A refund is asked about by its leg. */
    @Override
    public boolean mustBeAsked(GatewayAccount account, GatewayReport report) {
        return switch (report.state()) {
            case PENDING, REFUNDED, REFUND_FAILED -> false;
            default -> true;
        };
    }

    private String secret(GatewayAccount account) {
        return secrets.current(account, SecretKind.API_KEY);
    }
}
