package io.saldo.simulator.generic;

import io.saldo.simulator.Answers;
import io.saldo.simulator.Fields;
import io.saldo.simulator.Names;
import io.saldo.simulator.saved.Method;
import io.saldo.simulator.saved.Methods;
import io.saldo.simulator.saved.Sample;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** The merchant's saved methods and the charges of them, each made once however often it is asked for. */
record MethodApi(Methods methods, Orders orders, Behaviours behaviours, Cashier cashier, Clock clock, URI url) {

    private static final Duration EXPIRY = Duration.ofHours(1);
    private static final String TOKEN = "tok-";

    void addRoutes(Router router, SignatureCheck check) {
        router.post("/payments/methods").handler(check::required).handler(this::setUp);
        router.get("/payments/methods/:id").handler(check::ifAny).handler(this::show);
        router.post("/payments/charges").handler(check::required).handler(this::charge);
    }

    private void setUp(RoutingContext context) {
        Fields given = Fields.of(context.body().buffer());
        Method method = methods.find(given.text("methodId")).orElseGet(() -> open(given));
        context.json(new JsonObject()
                .put("setupUrl", url + "/generic/save/" + method.reference())
                .put("reference", method.reference()));
    }

    private Method open(Fields given) {
        Method method = Method.wanted(
                given.text("methodId"),
                Names.reference(),
                Optional.of(given.address("callbackUrl")),
                given.optionalText("returnUrl").map(ignored -> given.address("returnUrl")));
        methods.put(method);
        return method;
    }

    private void show(RoutingContext context) {
        methods.find(OrderLookup.part(context, "id"))
                .ifPresentOrElse(
                        method -> context.json(toJson(method)), () -> Answers.refuse(context, 404, "no such method"));
    }

    private void charge(RoutingContext context) {
        Fields given = Fields.of(context.body().buffer());
        Optional.of(given.text("token"))
                .filter(token -> token.startsWith(TOKEN))
                .flatMap(token -> methods.active(token.substring(TOKEN.length())))
                .ifPresentOrElse(
                        method -> charge(context, method, Inquiry.of(given)),
                        () -> Answers.refuse(context, 422, "this token stands for nothing"));
    }

    private void charge(RoutingContext context, Method method, Inquiry inquiry) {
        Sample sample = method.sample().orElseThrow();
        Order order = orders.find(inquiry.merchantOrderId()).orElseGet(() -> {
            Order made = new Order(inquiry, Names.reference(), clock.instant().plus(EXPIRY));
            orders.add(made);
            take(made, sample);
            return made;
        });
        JsonObject answer = order.status();
        sample.code().filter(code -> !order.isPaid()).ifPresent(code -> answer.put("code", code));
        behaviours.of(order.id()).answerToInquiry(order.countInquiry()).send(context, answer);
    }

    private void take(Order order, Sample sample) {
        Behaviour behaviour = behaviours.of(order.id());
        if (sample.code().isEmpty()) {
            cashier.pay(order, sample.label(), behaviour);
        } else {
            cashier.end(order, Order.State.FAILED, behaviour);
        }
    }

    private static JsonObject toJson(Method method) {
        JsonObject json = new JsonObject()
                .put("methodId", method.methodId())
                .put("status", method.state().name().toLowerCase(Locale.ROOT));
        method.sample().ifPresent(given -> json.put("token", TOKEN + method.reference())
                .put("kind", given.isCard() ? "card" : "wallet")
                .put("label", given.label())
                .put("chargeable", true));
        return json;
    }
}
