package io.saldo.simulator.midtrans;

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
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An order id is taken once, unknown until its payer has chosen a method, and proved by a digest inside the body. */
public final class MidtransProtocol implements Protocol {

    private static final String KEY = "SB-Mid-server-saldo-simulator";

    private final URI url;

    public MidtransProtocol(Settings settings) {
        this.url = settings.url();
    }

    @Override
    public String name() {
        return "midtrans";
    }

    @Override
    public void addRoutes(Router router, Desk desk) {
        router.route("/snap/*").handler(Access.basic(KEY));
        router.route("/v2/*").handler(Access.basic(KEY));
        router.post("/snap/v1/transactions").handler(context -> open(context, desk));
        router.get("/v2/:id/status").handler(context -> status(context, desk));
        router.post("/v2/:id/refund").handler(context -> MidtransRefunds.make(context, desk));
        router.post("/v2/:id/cancel").handler(context -> cancel(context, desk));
    }

    private void open(RoutingContext context, Desk desk) {
        Terms terms = terms(context);
        String key = Optional.ofNullable(context.request().getHeader("idempotency-key"))
                .orElse("");
        Optional<Deal> known = desk.book().byKey(key);
        boolean used = !desk.book().ofMerchantOrder(terms.merchantOrderId()).isEmpty();
        if (known.isEmpty() && used) {
            JsonArray messages = new JsonArray().add("transaction_details.order_id has already been taken");
            Answers.json(context, 400, new JsonObject().put("error_messages", messages));
            return;
        }
        Deal deal = known.orElseGet(() -> desk.open(terms));
        if (!key.isEmpty()) {
            desk.book().keepKey(key, deal);
        }
        JsonObject answer =
                new JsonObject().put("token", deal.id()).put("redirect_url", url + "/midtrans/pay/" + deal.id());
        desk.answer(context, deal, 201, answer);
    }

    private static Terms terms(RoutingContext context) {
        Fields body = Fields.of(context.body().buffer());
        Fields order = new Fields(body.json().getJsonObject("transaction_details", new JsonObject()));
        Money money = Money.of(String.valueOf(order.json().getValue("gross_amount")), "IDR");
        checkItems(body.json(), money);
        return new Terms(
                order.text("order_id"),
                money,
                "Top-up",
                Optional.ofNullable(body.json().getJsonObject("callbacks"))
                        .map(urls -> new Fields(urls).address("finish")),
                Optional.ofNullable(context.request().getHeader("x-override-notification"))
                        .map(URI::create),
                Duration.ofMinutes(
                        body.json().getJsonObject("expiry", new JsonObject()).getLong("duration", 1440L)),
                new JsonObject());
    }

    private static void checkItems(JsonObject body, Money money) {
        long sum = body.getJsonArray("item_details", new JsonArray()).stream()
                .map(JsonObject.class::cast)
                .mapToLong(item -> item.getLong("price") * item.getLong("quantity"))
                .sum();
        if (sum != money.value().longValueExact()) {
            throw new BadInput("transaction_details.gross_amount is not the sum of item_details");
        }
    }

    private void status(RoutingContext context, Desk desk) {
        List<Deal> deals = desk.book().ofMerchantOrder(Access.part(context, "id"));
        if (deals.isEmpty() || !deals.getLast().isTouched()) {
            Answers.json(
                    context, 200, new JsonObject().put("status_code", "404").put("status_message", "Not found."));
            return;
        }
        Deal deal = deals.getLast();
        Answers.json(context, 200, MidtransRefunds.added(notification(deal, deal.stage(), deal.latest(), KEY), deal));
    }

    @Override
    public List<Message> refundMessages(Deal deal, Refund refund) {
        return refund.state() == Refund.State.DONE
                ? List.of(message(MidtransRefunds.added(notification(deal, Stage.PAID, deal.latest(), KEY), deal)))
                : List.of();
    }

    @Override
    public String newRefundId() {
        return Names.uuid();
    }

    private void cancel(RoutingContext context, Desk desk) {
        desk.book().ofMerchantOrder(Access.part(context, "id")).forEach(deal -> desk.end(deal, Stage.CANCELLED, true));
        Answers.json(context, 200, new JsonObject().put("status_code", "200"));
    }

    @Override
    public Message message(Deal deal, Stage told, Payment about, boolean forged) {
        return message(notification(deal, told, about, forged ? "nobody's key" : KEY));
    }

    private static Message message(JsonObject body) {
        return new Message(
                Names.messageId(),
                body.toBuffer(),
                at -> Map.of("content-type", "application/json", "user-agent", "Veritrans"));
    }

    private static JsonObject notification(Deal deal, Stage told, Payment about, String key) {
        String code = code(told);
        String amount = about.money().fixed(2);
        String order = deal.terms().merchantOrderId();
        return new JsonObject()
                .put("order_id", order)
                .put("transaction_id", about.transactionId())
                .put("status_code", code)
                .put("gross_amount", amount)
                .put("currency", about.money().currency())
                .put("transaction_status", word(told))
                .put("fraud_status", "accept")
                .put("payment_type", "echannel")
                .put("transaction_time", time(about.at()))
                .put("settlement_time", time(about.at()))
                .put("merchant_id", "G000000001")
                .put("signature_key", Access.hex("SHA-512", order + code + amount + key));
    }

    static String time(Instant at) {
        return at.atOffset(ZoneOffset.ofHours(7)).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"));
    }

    private static String code(Stage told) {
        return switch (told) {
            case PENDING, APPROVED, PROCESSING -> "201";
            case FAILED, REVERSED -> "202";
            case EXPIRED -> "407";
            case PAID, CANCELLED, CHARGEBACK -> "200";
        };
    }

    private static String word(Stage told) {
        return switch (told) {
            case PENDING, APPROVED, PROCESSING -> "pending";
            case PAID -> "settlement";
            case FAILED, REVERSED -> "deny";
            case EXPIRED -> "expire";
            case CANCELLED -> "cancel";
            case CHARGEBACK -> "chargeback";
        };
    }

    @Override
    public String newDealId() {
        return Names.token();
    }

    @Override
    public String newTransactionId() {
        return Names.uuid();
    }
}
