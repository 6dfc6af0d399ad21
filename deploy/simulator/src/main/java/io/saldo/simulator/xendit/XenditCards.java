package io.saldo.simulator.xendit;

import io.saldo.simulator.Access;
import io.saldo.simulator.Answers;
import io.saldo.simulator.Fields;
import io.saldo.simulator.Names;
import io.saldo.simulator.deal.Deal;
import io.saldo.simulator.deal.Desk;
import io.saldo.simulator.deal.Money;
import io.saldo.simulator.deal.Payment;
import io.saldo.simulator.deal.Stage;
import io.saldo.simulator.deal.Terms;
import io.saldo.simulator.saved.Sample;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Payment requests of saved cards, made anew however often a reference comes, and the list of all transactions. */
final class XenditCards {

    private static final String VERSION = "2024-11-11";
    private static final Duration EXPIRY = Duration.ofDays(1);
    private static final Map<String, String> FAILURES =
            Map.of("card_declined", "DECLINED_BY_ISSUER", "authentication_required", "AUTHENTICATION_FAILED");

    private static final String REQUEST = "request";
    private static final String PAYMENT = "payment";
    private static final String CODE = "code";

    private final Function<String, Optional<Sample>> samples;
    private final Map<String, String> deals = new HashMap<>();

    /** {@code samples} knows what a token stands for. */
    XenditCards(Function<String, Optional<Sample>> samples) {
        this.samples = samples;
    }

    void addRoutes(Router router, Desk desk) {
        router.route("/v3/*").handler(XenditCards::mustNameTheVersion);
        router.post("/v3/payment_requests").handler(context -> charge(context, desk));
        router.get("/v3/payment_requests/:id").handler(context -> show(context, desk));
        router.get("/v3/payments/:id").handler(context -> show(context, desk));
        router.get("/transactions").handler(context -> list(context, desk));
    }

    void clear() {
        deals.clear();
    }

    /** The charge that a request's or a payment's id is of. */
    Optional<Deal> find(Desk desk, String id) {
        return Optional.ofNullable(deals.get(id)).flatMap(desk.book()::find);
    }

    private static void mustNameTheVersion(RoutingContext context) {
        if (VERSION.equals(context.request().getHeader("api-version"))) {
            context.next();
        } else {
            error(context, 400, "API_VALIDATION_ERROR");
        }
    }

    private void charge(RoutingContext context, Desk desk) {
        Fields body = Fields.of(context.body().buffer());
        Optional<Sample> sample = samples.apply(body.text("payment_token_id"));
        if (sample.isEmpty()) {
            error(context, 404, "DATA_NOT_FOUND");
        } else if (!isUnscheduled(body)) {
            error(context, 400, "API_VALIDATION_ERROR");
        } else {
            Deal deal = desk.open(terms(body, sample.get()));
            deals.put(of(deal, REQUEST), deal.id());
            deals.put(of(deal, PAYMENT), deal.id());
            desk.charge(deal, failure(deal));
            desk.answer(context, deal, 201, request(deal));
        }
    }

    /** Nobody is there who could act, which the request has to say. */
    private static boolean isUnscheduled(Fields body) {
        return body.text("type").equals("PAY")
                && body.json().getValue("channel_properties") instanceof JsonObject properties
                && "MERCHANT_UNSCHEDULED".equals(properties.getString("card_on_file_type"));
    }

    private static Terms terms(Fields body, Sample sample) {
        return new Terms(
                body.text("reference_id"),
                Money.of(String.valueOf(body.json().getValue("request_amount")), body.text("currency")),
                "A charge of a saved method",
                Optional.empty(),
                Optional.empty(),
                EXPIRY,
                new JsonObject()
                        .put(REQUEST, "pr-" + Names.uuid())
                        .put(PAYMENT, "py-" + Names.uuid())
                        .put("token", body.text("payment_token_id"))
                        .put("country", body.text("country"))
                        .put("metadata", body.json().getJsonObject("metadata"))
                        .put(CODE, sample.code().orElse("")));
    }

    static boolean isCharge(Deal deal) {
        return deal.terms().more().containsKey(REQUEST);
    }

    /** What a charge is known by to refunds. */
    static String requestId(Deal deal) {
        return of(deal, REQUEST);
    }

    private static String of(Deal deal, String what) {
        return deal.terms().more().getString(what);
    }

    private static Optional<String> failure(Deal deal) {
        return Optional.ofNullable(FAILURES.get(of(deal, CODE)));
    }

    private static JsonObject request(Deal deal) {
        return payment(deal, deal.stage(), deal.latest()).put("type", "PAY").put("capture_method", "AUTOMATIC");
    }

    private static JsonObject payment(Deal deal, Stage stage, Payment about) {
        JsonObject json = new JsonObject()
                .put("payment_request_id", of(deal, REQUEST))
                .put("payment_id", of(deal, PAYMENT))
                .put("payment_token_id", of(deal, "token"))
                .put("reference_id", deal.terms().merchantOrderId())
                .put("country", of(deal, "country"))
                .put("currency", about.money().currency())
                .put("request_amount", about.money().value())
                .put("channel_code", "CARDS")
                .put("channel_properties", new JsonObject().put("card_on_file_type", "MERCHANT_UNSCHEDULED"))
                .put("metadata", deal.terms().more().getJsonObject("metadata"))
                .put("status", word(stage))
                .put("updated", about.at().toString());
        failure(deal).ifPresent(code -> json.put("failure_code", code));
        return json;
    }

    private static String word(Stage stage) {
        return switch (stage) {
            case PENDING -> "PENDING";
            case APPROVED, PROCESSING -> "AUTHORIZED";
            case PAID, REVERSED, CHARGEBACK -> "SUCCEEDED";
            case FAILED -> "FAILED";
            case EXPIRED -> "EXPIRED";
            case CANCELLED -> "CANCELED";
        };
    }

    /** An event on the payment of a charge. */
    static JsonObject event(Deal deal, Stage told, Payment about) {
        String type =
                switch (told) {
                    case PAID, REVERSED, CHARGEBACK -> "payment.capture";
                    case PENDING, APPROVED, PROCESSING -> "payment.authorization";
                    case FAILED, EXPIRED, CANCELLED -> "payment.failure";
                };
        return new JsonObject()
                .put("event", type)
                .put("created", about.at().toString())
                .put("data", payment(deal, told, about));
    }

    private void show(RoutingContext context, Desk desk) {
        find(desk, Access.part(context, "id"))
                .ifPresentOrElse(
                        deal -> Answers.json(context, 200, request(deal)), () -> error(context, 404, "DATA_NOT_FOUND"));
    }

    /** Of invoices and charges alike; only what a payer has begun is a transaction. */
    private static void list(RoutingContext context, Desk desk) {
        JsonArray data = new JsonArray();
        desk.book().ofMerchantOrder(String.valueOf(context.request().getParam("reference_id"))).stream()
                .filter(Deal::isTouched)
                .forEach(deal -> data.add(transaction(deal)));
        context.json(new JsonObject().put("has_more", false).put("data", data).put("links", new JsonArray()));
    }

    private static JsonObject transaction(Deal deal) {
        boolean charge = isCharge(deal);
        return new JsonObject()
                .put("id", "txn_" + Names.uuid())
                .put("product_id", charge ? of(deal, PAYMENT) : deal.id())
                .put("type", "PAYMENT")
                .put("status", deal.payments().isEmpty() ? "FAILED" : "SUCCESS")
                .put("channel_category", charge ? "CARDS" : "RETAIL_OUTLET")
                .put("reference_id", deal.terms().merchantOrderId())
                .put("currency", deal.terms().money().currency())
                .put("amount", deal.terms().money().value());
    }

    static void error(RoutingContext context, int status, String code) {
        Answers.json(context, status, new JsonObject().put("error_code", code).put("message", "It is refused"));
    }
}
