package io.saldo.simulator.xendit;

import io.saldo.simulator.Access;
import io.saldo.simulator.Answers;
import io.saldo.simulator.BadInput;
import io.saldo.simulator.Fields;
import io.saldo.simulator.Names;
import io.saldo.simulator.Settings;
import io.saldo.simulator.deal.Deal;
import io.saldo.simulator.deal.Desk;
import io.saldo.simulator.deal.Money;
import io.saldo.simulator.deal.Payment;
import io.saldo.simulator.deal.Protocol;
import io.saldo.simulator.deal.Refund;
import io.saldo.simulator.deal.Stage;
import io.saldo.simulator.deal.Terms;
import io.saldo.simulator.saved.Method;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Invoices that open anew however often an external id comes, saved cards, and callbacks with nothing but a token. */
public final class XenditProtocol implements Protocol {

    private static final String KEY = "xnd_development_saldo-simulator";
    private static final String TOKEN = "xendit-token-of-saldo-simulator";

    private final URI url;
    private final XenditSessions sessions;
    private final XenditCards cards;

    public XenditProtocol(Settings settings) {
        this.url = settings.url();
        this.sessions = new XenditSessions(url);
        this.cards = new XenditCards(sessions::sample);
    }

    @Override
    public String name() {
        return "xendit";
    }

    @Override
    public void addRoutes(Router router, Desk desk) {
        List.of("/v2/*", "/v3/*", "/invoices/*", "/refunds", "/sessions", "/sessions/*", "/transactions")
                .forEach(path -> router.route(path).handler(Access.basic(KEY)));
        cards.addRoutes(router, desk);
        sessions.addRoutes(router, method -> desk.tell(method.methodId(), "setup", told(method)));
        router.post("/refunds").handler(context -> refund(context, desk));
        router.get("/refunds").handler(context -> refunds(context, desk));
        router.post("/v2/invoices").handler(context -> open(context, desk));
        router.get("/v2/invoices").handler(context -> list(context, desk));
        router.post("/invoices/:id/expire!").handler(context -> {
            desk.book().find(Access.part(context, "id")).ifPresent(deal -> desk.end(deal, Stage.EXPIRED, true));
            Answers.json(context, 200, new JsonObject());
        });
    }

    @Override
    public void reset() {
        sessions.clear();
        cards.clear();
    }

    private static Message told(Method method) {
        return proved(XenditSessions.event(method).toBuffer(), TOKEN);
    }

    private void open(RoutingContext context, Desk desk) {
        Fields body = Fields.of(context.body().buffer());
        Money money = Money.of(String.valueOf(body.json().getValue("amount")), body.text("currency"));
        if (money.currency().equals("IDR") && money.value().stripTrailingZeros().scale() > 0) {
            throw new BadInput("amount must be whole rupiah");
        }
        Deal deal = desk.open(new Terms(
                body.text("external_id"),
                money,
                body.optionalText("description").orElse(""),
                body.optionalText("success_redirect_url").map(ignored -> body.address("success_redirect_url")),
                Optional.empty(),
                Duration.ofSeconds(body.number("invoice_duration", 86_400, 31_536_000)),
                new JsonObject()));
        desk.answer(context, deal, 200, invoice(deal, deal.stage(), deal.latest()));
    }

    private void refund(RoutingContext context, Desk desk) {
        Fields body = Fields.of(context.body().buffer());
        Optional<Deal> deal = body.optionalText("payment_request_id")
                .map(id -> cards.find(desk, id))
                .orElseGet(() -> desk.book().find(body.text("invoice_id")));
        Money money = Money.of(String.valueOf(body.json().getValue("amount")), body.text("currency"));
        deal.filter(found -> !found.payments().isEmpty())
                .flatMap(found -> desk.refunds()
                        .refund(found, body.text("reference_id"), found.latest().transactionId(), money))
                .ifPresentOrElse(
                        refund -> desk.refunds()
                                .answer(
                                        context,
                                        deal.orElseThrow(),
                                        refund,
                                        made -> refund(deal.orElseThrow(), made),
                                        200),
                        () -> Answers.json(
                                context, 400, new JsonObject().put("error_code", "MAXIMUM_REFUND_AMOUNT_REACHED")));
    }

    private void refunds(RoutingContext context, Desk desk) {
        JsonArray data = new JsonArray();
        Optional.ofNullable(context.request().getParam("payment_request_id"))
                .map(id -> cards.find(desk, id))
                .orElseGet(
                        () -> desk.book().find(String.valueOf(context.request().getParam("invoice_id"))))
                .ifPresent(deal -> deal.refunds().forEach(refund -> data.add(refund(deal, refund))));
        context.json(new JsonObject().put("data", data).put("has_more", false));
    }

    private static JsonObject refund(Deal deal, Refund refund) {
        JsonObject json = new JsonObject()
                .put("id", refund.id())
                .put("reference_id", refund.key())
                .put(
                        XenditCards.isCharge(deal) ? "payment_request_id" : "invoice_id",
                        XenditCards.isCharge(deal) ? XenditCards.requestId(deal) : deal.id())
                .put("payment_id", refund.transactionId())
                .put("amount", refund.money().value())
                .put("currency", refund.money().currency())
                .put("status", refund.word("PENDING", "SUCCEEDED", "FAILED"));
        return refund.state() == Refund.State.FAILED ? json.put("failure_code", "INSUFFICIENT_BALANCE") : json;
    }

    @Override
    public List<Message> refundMessages(Deal deal, Refund refund) {
        JsonObject event = new JsonObject()
                .put("event", "refund." + refund.word("pending", "succeeded", "failed"))
                .put("created", refund.at().toString())
                .put("data", refund(deal, refund));
        return List.of(proved(event.toBuffer(), TOKEN));
    }

    @Override
    public String newRefundId() {
        return "rfd-" + Names.uuid();
    }

    private void list(RoutingContext context, Desk desk) {
        JsonArray invoices = new JsonArray();
        desk
                .book()
                .ofMerchantOrder(Optional.ofNullable(context.request().getParam("external_id"))
                        .orElse(""))
                .stream()
                .filter(deal -> !XenditCards.isCharge(deal))
                .forEach(deal -> invoices.add(invoice(deal, deal.stage(), deal.latest())));
        context.json(invoices);
    }

    private JsonObject invoice(Deal deal, Stage stage, Payment about) {
        JsonObject invoice = new JsonObject()
                .put("id", deal.id())
                .put("external_id", deal.terms().merchantOrderId())
                .put("status", word(stage))
                .put("invoice_url", url + "/xendit/pay/" + deal.id())
                .put("expiry_date", deal.expiresAt().toString())
                .put("amount", deal.terms().money().value())
                .put("currency", about.money().currency());
        if (word(stage).equals("PAID")) {
            invoice.put("paid_amount", about.money().value())
                    .put("paid_at", about.at().toString())
                    .put("payment_method", "RETAIL_OUTLET")
                    .put("payment_channel", "ALFAMART")
                    .put("payment_id", about.transactionId());
        }
        return invoice;
    }

    private static String word(Stage stage) {
        return switch (stage) {
            case PENDING, APPROVED, PROCESSING -> "PENDING";
            case PAID, REVERSED, CHARGEBACK -> "PAID";
            case FAILED, EXPIRED, CANCELLED -> "EXPIRED";
        };
    }

    @Override
    public Message message(Deal deal, Stage told, Payment about, boolean forged) {
        Buffer body = (XenditCards.isCharge(deal) ? XenditCards.event(deal, told, about) : invoice(deal, told, about))
                .toBuffer();
        String token = forged ? "xendit-token-of-saldo-simulatoR" : TOKEN;
        return proved(body, token);
    }

    private static Message proved(Buffer body, String token) {
        return new Message(
                Names.messageId(), body, at -> Map.of("content-type", "application/json", "X-CALLBACK-TOKEN", token));
    }

    @Override
    public String newDealId() {
        return Names.token().substring(0, 24);
    }

    @Override
    public String newTransactionId() {
        return Names.token().substring(0, 24);
    }
}
