package io.saldo.simulator.stripe;

import io.saldo.simulator.Names;
import io.saldo.simulator.deal.Deal;
import io.saldo.simulator.deal.Desk;
import io.saldo.simulator.deal.Money;
import io.saldo.simulator.deal.Payment;
import io.saldo.simulator.deal.Protocol;
import io.saldo.simulator.deal.Stage;
import io.saldo.simulator.deal.Terms;
import io.saldo.simulator.saved.Method;
import io.saldo.simulator.saved.MethodPage;
import io.saldo.simulator.saved.Methods;
import io.saldo.simulator.saved.Sample;
import io.vertx.core.MultiMap;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Setup sessions, and payment intents that are confirmed without the holder of the card. */
final class StripeCards {

    /** What marks the deal of such an intent. */
    static final String CODE = "code";

    private static final Pattern QUERY = Pattern.compile("metadata\\[[\"']order[\"']]:[\"']([A-Za-z0-9-]+)[\"']");
    private static final Duration EXPIRY = Duration.ofDays(1);

    private final Methods methods = new Methods();
    private final URI url;

    StripeCards(URI url) {
        this.url = url;
    }

    void addRoutes(Router router, Desk desk, Function<Method, Protocol.Message> told) {
        new MethodPage("stripe", methods, method -> desk.tell(method.methodId(), "setup", told.apply(method)))
                .addRoutes(router);
        router.post("/v1/payment_intents").handler(context -> charge(context, desk));
        router.get("/v1/payment_intents/search").handler(context -> search(context, desk));
    }

    void clear() {
        methods.clear();
    }

    /** The same merchant's id gets the same session, as its idempotency key does. */
    JsonObject open(MultiMap form) {
        String methodId = StripeProtocol.wanted(form, "client_reference_id");
        Method method = methods.find(methodId).orElseGet(() -> {
            Method made = Method.wanted(
                    methodId,
                    "cs_test_" + Names.token(),
                    Optional.empty(),
                    Optional.of(URI.create(StripeProtocol.wanted(form, "success_url"))));
            methods.put(made);
            return made;
        });
        return session(method, false);
    }

    /** A session of a method, if there is one of that id. */
    Optional<JsonObject> find(String id, boolean whole) {
        return methods.ofReference(id).map(method -> session(method, whole));
    }

    JsonObject session(Method method, boolean whole) {
        boolean active = method.state() == Method.State.ACTIVE;
        JsonObject metadata = new JsonObject().put("method", method.methodId());
        return new JsonObject()
                .put("id", method.reference())
                .put("object", "checkout.session")
                .put("mode", "setup")
                .put("url", method.state() == Method.State.PENDING ? url + "/stripe/save/" + method.reference() : null)
                .put("client_reference_id", method.methodId())
                .put("metadata", metadata)
                .put("status", active ? "complete" : method.state() == Method.State.PENDING ? "open" : "expired")
                .put("payment_status", "no_payment_required")
                .put("customer", active ? customer(method) : null)
                .put("setup_intent", whole ? intent(method) : "seti_" + tail(method));
    }

    private static JsonObject intent(Method method) {
        JsonObject intent = new JsonObject()
                .put("id", "seti_" + tail(method))
                .put("object", "setup_intent")
                .put("status", method.sample().isPresent() ? "succeeded" : "requires_payment_method");
        method.sample().ifPresent(sample -> intent.put("payment_method", paymentMethod(method, sample)));
        return intent;
    }

    private static JsonObject paymentMethod(Method method, Sample sample) {
        JsonObject json = new JsonObject().put("id", "pm_" + tail(method)).put("object", "payment_method");
        return sample.isCard()
                ? json.put("type", "card")
                        .put(
                                "card",
                                new JsonObject()
                                        .put("brand", sample.brand().toLowerCase(Locale.ROOT))
                                        .put("last4", sample.lastDigits()))
                : json.put("type", "link");
    }

    private static String customer(Method method) {
        return "cus_" + tail(method);
    }

    private static String tail(Method method) {
        return method.reference().substring("cs_test_".length());
    }

    /** The same key with the same body gets the same answer, an error too. */
    private void charge(RoutingContext context, Desk desk) {
        MultiMap form = context.request().formAttributes();
        String key = Optional.ofNullable(context.request().getHeader("idempotency-key"))
                .orElse(Names.token());
        Optional<Deal> known = desk.book().byKey(key);
        if (known.isPresent() && !known.get().terms().more().getString("body").equals(form.toString())) {
            StripeProtocol.error(context, 400, "idempotency_error");
            return;
        }
        String wanted = StripeProtocol.wanted(form, "payment_method");
        Optional<Method> method = methods.active("cs_test_" + wanted.replaceFirst("^pm_", ""))
                .filter(found -> customer(found).equals(StripeProtocol.wanted(form, "customer")));
        boolean alone = "true".equals(form.get("off_session")) && "true".equals(form.get("confirm"));
        if (known.isEmpty() && (method.isEmpty() || !alone)) {
            StripeProtocol.error(context, 400, "invalid_request_error");
            return;
        }
        Deal deal = known.orElseGet(() -> {
            Deal made = desk.open(terms(form, method.orElseThrow().sample().orElseThrow()));
            desk.book().keepKey(key, made);
            desk.charge(made, code(made));
            return made;
        });
        desk.answer(context, deal, code(deal).isPresent() ? 402 : 200, answer(deal));
    }

    private static Terms terms(MultiMap form, Sample sample) {
        String currency = StripeProtocol.wanted(form, "currency");
        return new Terms(
                Optional.ofNullable(form.get("metadata[order]")).orElse("none"),
                Money.ofMinor(StripeProtocol.wanted(form, "amount"), StripeProtocol.digits(currency), currency),
                "A charge of a saved method",
                Optional.empty(),
                Optional.empty(),
                EXPIRY,
                new JsonObject()
                        .put("body", form.toString())
                        .put(CODE, sample.code().orElse("")));
    }

    static boolean isCharge(Deal deal) {
        return deal.terms().more().containsKey(CODE);
    }

    private static Optional<String> code(Deal deal) {
        return Optional.of(deal.terms().more().getString(CODE)).filter(code -> !code.isEmpty());
    }

    private static JsonObject answer(Deal deal) {
        JsonObject intent = intent(deal, deal.latest());
        return code(deal)
                .map(code -> new JsonObject()
                        .put("error", error(code).put("type", "card_error").put("payment_intent", intent)))
                .orElse(intent);
    }

    private static JsonObject error(String code) {
        return new JsonObject().put("code", code).put("decline_code", code);
    }

    /** An intent as it stands; {@code about} is the money that it is told of. */
    static JsonObject intent(Deal deal, Payment about) {
        boolean paid = !deal.payments().isEmpty();
        JsonObject intent = StripeProtocol.about(about)
                .put("id", about.transactionId())
                .put("object", "payment_intent")
                .put("amount_received", paid ? StripeProtocol.minor(about.money()) : 0)
                .put(
                        "status",
                        paid ? "succeeded" : deal.stage() == Stage.FAILED ? "requires_payment_method" : "processing")
                .put("metadata", new JsonObject().put("order", deal.terms().merchantOrderId()));
        if (isCharge(deal)) {
            intent.getJsonObject("metadata").put("off_session", "true");
            code(deal).ifPresent(code -> intent.put("last_payment_error", error(code)));
        }
        return intent;
    }

    private void search(RoutingContext context, Desk desk) {
        Matcher query = QUERY.matcher(String.valueOf(context.request().getParam("query")));
        JsonArray data = new JsonArray();
        if (query.matches()) {
            desk.book().ofMerchantOrder(query.group(1)).stream()
                    .filter(deal -> isCharge(deal) || !deal.payments().isEmpty())
                    .forEach(deal -> data.add(intent(deal, deal.latest())));
        }
        context.json(new JsonObject().put("object", "search_result").put("data", data));
    }
}
