package io.saldo.simulator.xendit;

import io.saldo.simulator.Access;
import io.saldo.simulator.Answers;
import io.saldo.simulator.BadInput;
import io.saldo.simulator.Fields;
import io.saldo.simulator.Names;
import io.saldo.simulator.saved.Method;
import io.saldo.simulator.saved.MethodPage;
import io.saldo.simulator.saved.Methods;
import io.saldo.simulator.saved.Sample;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Sessions that only save, opened anew however often a reference comes, and the payment tokens that come of them. */
final class XenditSessions {

    private static final String SESSION = "ps-";
    private static final String TOKEN = "pt-";

    private final Methods methods = new Methods();
    private final URI url;

    XenditSessions(URI url) {
        this.url = url;
    }

    /** {@code told} hears of each method that its holder has decided on. */
    void addRoutes(Router router, Consumer<Method> told) {
        new MethodPage("xendit", methods, told).addRoutes(router);
        router.post("/sessions").handler(this::open);
        router.get("/sessions/:id")
                .handler(context -> with(
                        context,
                        methods.ofReference(Access.part(context, "id")),
                        method -> Answers.json(context, 200, session(method))));
        router.get("/v3/payment_tokens/:id")
                .handler(context -> with(context, known(context), method -> Answers.json(context, 200, token(method))));
        router.post("/v3/payment_tokens/:id/cancel")
                .handler(context -> with(context, known(context), method -> {
                    methods.put(method.forgotten());
                    Answers.json(context, 200, token(method).put("status", "CANCELED"));
                }));
    }

    /** What charges of a token come to; empty when it stands for nothing. */
    Optional<Sample> sample(String token) {
        return methods.active(reference(token)).flatMap(Method::sample);
    }

    void clear() {
        methods.clear();
    }

    private void open(RoutingContext context) {
        Fields body = Fields.of(context.body().buffer());
        mustSave(body);
        Method method = Method.wanted(
                body.text("reference_id"),
                SESSION + Names.letters(24).toLowerCase(Locale.ROOT),
                Optional.empty(),
                Optional.of(body.address("success_return_url")));
        methods.put(method);
        Answers.json(context, 201, session(method));
    }

    private static void mustSave(Fields body) {
        if (!body.text("session_type").equals("SAVE") || !body.text("mode").equals("PAYMENT_LINK")) {
            throw new BadInput("only sessions of the type SAVE and the mode PAYMENT_LINK are open here");
        }
        if (body.number("amount", 1, 1) != 0) {
            throw new BadInput("amount must be 0 for session_type SAVE");
        }
        body.text("country");
        body.text("currency");
    }

    private JsonObject session(Method method) {
        boolean active = method.state() == Method.State.ACTIVE;
        boolean open = method.state() == Method.State.PENDING;
        return new JsonObject()
                .put("payment_session_id", method.reference())
                .put("reference_id", method.methodId())
                .put("session_type", "SAVE")
                .put("mode", "PAYMENT_LINK")
                .put("amount", 0)
                .put("currency", "IDR")
                .put("country", "ID")
                .put("status", active ? "COMPLETED" : open ? "ACTIVE" : "EXPIRED")
                .put("payment_link_url", url + "/xendit/save/" + method.reference())
                .put("payment_token_id", active ? tokenId(method) : null)
                .put("payment_request_id", null);
    }

    /** The reference that a session gives to what it makes has a tail of its own. */
    private static JsonObject token(Method method) {
        JsonObject json = new JsonObject()
                .put("payment_token_id", tokenId(method))
                .put(
                        "reference_id",
                        method.methodId() + "_" + method.reference().substring(SESSION.length(), 13))
                .put("country", "ID")
                .put("currency", "IDR")
                .put("status", method.state() == Method.State.ACTIVE ? "ACTIVE" : "FAILED");
        method.sample().ifPresent(sample -> describe(json, sample));
        return json;
    }

    private static void describe(JsonObject json, Sample sample) {
        json.put("channel_code", sample.isCard() ? "CARDS" : "OVO");
        if (sample.isCard()) {
            JsonObject card = new JsonObject()
                    .put("masked_card_number", "400000XXXXXX" + sample.lastDigits())
                    .put("network", sample.brand().toUpperCase(Locale.ROOT))
                    .put("expiry_month", "12")
                    .put("expiry_year", "2034");
            json.put("channel_properties", new JsonObject().put("card_details", card));
        }
    }

    /** What is told once a holder has decided: of a token, or of a session that came to none. */
    static JsonObject event(Method method) {
        return method.sample().isPresent()
                ? new JsonObject().put("event", "payment_token.activation").put("data", token(method))
                : new JsonObject()
                        .put("event", "payment_session.expired")
                        .put(
                                "data",
                                new JsonObject()
                                        .put("payment_session_id", method.reference())
                                        .put("reference_id", method.methodId())
                                        .put("session_type", "SAVE")
                                        .put("status", "EXPIRED"));
    }

    private Optional<Method> known(RoutingContext context) {
        return methods.ofReference(reference(Access.part(context, "id")))
                .filter(method -> method.state() != Method.State.PENDING);
    }

    private static String tokenId(Method method) {
        return TOKEN + method.reference().substring(SESSION.length());
    }

    private static String reference(String token) {
        return token.startsWith(TOKEN) ? SESSION + token.substring(TOKEN.length()) : "";
    }

    private static void with(RoutingContext context, Optional<Method> method, Consumer<Method> deed) {
        method.ifPresentOrElse(deed, () -> XenditCards.error(context, 404, "DATA_NOT_FOUND"));
    }
}
