package io.saldo.simulator.paypal;

import io.saldo.simulator.Access;
import io.saldo.simulator.Answers;
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
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/** Orders that are approved by their payer and captured by the merchant; events signed with a certificate. */
public final class PayPalProtocol implements Protocol {

    private static final String CLIENT = "saldo-simulator-client";
    private static final String SECRET = "saldo-simulator-secret";
    private static final String WEBHOOK = "WH-saldo-simulator";
    private static final Duration OPEN = Duration.ofHours(6);

    private final URI url;
    private final PayPalWords words;
    private final Signers signers;
    private String token = Names.token();

    public PayPalProtocol(Settings settings, Clock clock) {
        this.url = settings.url();
        this.words = new PayPalWords(url, clock);
        this.signers = new Signers(clock);
    }

    @Override
    public String name() {
        return "paypal";
    }

    @Override
    public void addRoutes(Router router, Desk desk) {
        router.route("/v1/oauth2/token").handler(Access.basic(CLIENT, SECRET)).handler(this::newToken);
        router.get("/v1/notifications/certs/:name").handler(this::certificate);
        router.route("/v2/*").handler(context -> Access.bearer(token).handle(context));
        router.post("/v2/checkout/orders").handler(context -> open(context, desk));
        router.get("/v2/checkout/orders/:id")
                .handler(context -> with(context, desk, deal -> Answers.json(context, 200, words.order(deal))));
        router.post("/v2/checkout/orders/:id/capture").handler(context -> capture(context, desk));
        router.get("/v2/payments/captures/:id")
                .handler(context -> withCapture(
                        context,
                        desk,
                        (deal, payment) -> Answers.json(context, 200, words.capture(deal, payment, deal.stage()))));
        router.post("/v2/payments/captures/:id/refund")
                .handler(
                        context -> withCapture(context, desk, (deal, payment) -> refund(context, desk, deal, payment)));
    }

    /** Another certificate signs from now on; tokens are taken back before their end. */
    @Override
    public void addControl(Router router) {
        router.post("/roll-certificate").handler(context -> context.json(new JsonObject().put("name", signers.roll())));
        router.post("/forget-tokens").handler(context -> {
            token = Names.token();
            context.response().setStatusCode(204).end();
        });
    }

    private void newToken(RoutingContext context) {
        Answers.json(
                context,
                200,
                new JsonObject()
                        .put("access_token", token)
                        .put("token_type", "Bearer")
                        .put("expires_in", 32_400));
    }

    private void certificate(RoutingContext context) {
        signers.find(Access.part(context, "name"))
                .ifPresentOrElse(
                        found -> context.response()
                                .putHeader("content-type", "application/x-pem-file")
                                .end(found.pem()),
                        () -> context.response().setStatusCode(404).end());
    }

    private void open(RoutingContext context, Desk desk) {
        Terms terms = terms(Fields.of(context.body().buffer()));
        String key = requestId(context);
        Optional<Deal> known = desk.book().byKey(key);
        Deal deal = known.orElseGet(() -> desk.open(terms));
        desk.book().keepKey(key, deal);
        desk.answer(context, deal, known.isPresent() ? 200 : 201, words.order(deal));
    }

    private static String requestId(RoutingContext context) {
        return Optional.ofNullable(context.request().getHeader("paypal-request-id"))
                .orElseGet(Names::token);
    }

    private static Terms terms(Fields body) {
        JsonObject unit =
                body.json().getJsonArray("purchase_units", new JsonArray()).getJsonObject(0);
        Fields amount = new Fields(unit.getJsonObject("amount"));
        Optional<URI> back = Optional.ofNullable(body.json().getJsonObject("payment_source"))
                .map(source -> source.getJsonObject("paypal").getJsonObject("experience_context"))
                .map(experience -> new Fields(experience).address("return_url"));
        return new Terms(
                new Fields(unit).text("custom_id"),
                PayPalWords.money(amount),
                new Fields(unit).optionalText("description").orElse(""),
                back,
                Optional.empty(),
                OPEN,
                new JsonObject().put("invoice", new Fields(unit).text("invoice_id")));
    }

    private void capture(RoutingContext context, Desk desk) {
        with(context, desk, deal -> {
            boolean again = !deal.payments().isEmpty()
                    && desk.book().byKey(requestId(context)).equals(Optional.of(deal));
            if (deal.stage() != Stage.APPROVED && !again) {
                String issue = deal.payments().isEmpty() ? "ORDER_NOT_APPROVED" : "ORDER_ALREADY_CAPTURED";
                Answers.json(context, 422, PayPalWords.error("UNPROCESSABLE_ENTITY", issue));
                return;
            }
            desk.book().keepKey(requestId(context), deal);
            desk.capture(deal);
            Answers.json(context, again ? 200 : 201, words.order(deal));
        });
    }

    private void refund(RoutingContext context, Desk desk, Deal deal, Payment payment) {
        Fields body = Fields.of(context.body().buffer());
        Money money = body.json().containsKey("amount")
                ? PayPalWords.money(new Fields(body.json().getJsonObject("amount")))
                : payment.money();
        String key = body.optionalText("custom_id").orElseGet(() -> requestId(context));
        desk.refunds()
                .refund(deal, key, payment.transactionId(), money)
                .ifPresentOrElse(
                        refund -> desk.refunds().answer(context, deal, refund, words::refund, 201),
                        () -> Answers.json(
                                context, 422, PayPalWords.error("UNPROCESSABLE_ENTITY", "REFUND_AMOUNT_EXCEEDED")));
    }

    @Override
    public Stage approved() {
        return Stage.APPROVED;
    }

    @Override
    public Message message(Deal deal, Stage told, Payment about, boolean forged) {
        return signed(words.event(deal, told, about), forged);
    }

    @Override
    public List<Message> refundMessages(Deal deal, Refund refund) {
        return refund.state() == Refund.State.DONE
                ? List.of(signed(words.event("PAYMENT.CAPTURE.REFUNDED", words.refund(refund)), false))
                : List.of();
    }

    private Message signed(JsonObject event, boolean forged) {
        Buffer body = event.toBuffer();
        String certificate = signers.current();
        Signer signer = signers.signer();
        String transmission = Names.uuid();
        CRC32 checksum = new CRC32();
        checksum.update(body.getBytes());
        return new Message(event.getString("id"), body, at -> {
            String webhook = forged ? "WH-of-nobody" : WEBHOOK;
            String text = transmission + "|" + at + "|" + webhook + "|" + checksum.getValue();
            return Map.of(
                    "content-type",
                    "application/json",
                    "paypal-transmission-id",
                    transmission,
                    "paypal-transmission-time",
                    at.toString(),
                    "paypal-auth-algo",
                    "SHA256withRSA",
                    "paypal-cert-url",
                    url + "/paypal/v1/notifications/certs/" + certificate,
                    "paypal-transmission-sig",
                    Access.base64(signer.sign(Access.bytes(text))));
        });
    }

    private static void with(RoutingContext context, Desk desk, Consumer<Deal> deed) {
        desk.book().find(Access.part(context, "id")).ifPresentOrElse(deed, () -> notFound(context));
    }

    private static void withCapture(RoutingContext context, Desk desk, BiConsumer<Deal, Payment> deed) {
        String id = Access.part(context, "id");
        desk.book()
                .ofTransaction(id)
                .flatMap(deal -> deal.payment(id).map(payment -> Map.entry(deal, payment)))
                .ifPresentOrElse(found -> deed.accept(found.getKey(), found.getValue()), () -> notFound(context));
    }

    private static void notFound(RoutingContext context) {
        Answers.json(context, 404, PayPalWords.error("RESOURCE_NOT_FOUND", "INVALID_RESOURCE_ID"));
    }

    @Override
    public String newDealId() {
        return Names.letters(17);
    }

    @Override
    public String newTransactionId() {
        return Names.letters(17);
    }

    @Override
    public String newRefundId() {
        return Names.letters(17);
    }
}
