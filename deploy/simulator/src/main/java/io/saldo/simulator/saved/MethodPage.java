package io.saldo.simulator.generic;

import io.saldo.simulator.page.Template;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where a holder hands a card or wallet over: one that pays, one that is declined, one that wants its holder. */
final class MethodPage {

    private final Methods methods;
    private final Callbacks callbacks;
    private final Template buttons = Template.named(MethodPage.class, "methods.html");

    MethodPage(Methods methods, Callbacks callbacks) {
        this.methods = methods;
        this.callbacks = callbacks;
    }

    void addRoutes(Router router) {
        router.get("/save/:reference").handler(this::show);
        for (Method.Sample sample : Method.Sample.values()) {
            router.post("/save/:reference/" + sample.name())
                    .handler(context -> press(context, method -> method.handedOver(sample)));
        }
        router.post("/save/:reference/refuse").handler(context -> press(context, Method::refused));
    }

    private void show(RoutingContext context) {
        Optional<Method> method = find(context);
        context.response()
                .setStatusCode(method.isPresent() ? 200 : 404)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("content-security-policy", PayPage.POLICY)
                .end(Template.PAGE.with(Map.of(
                        "company", "generic",
                        "amount", "Save a method",
                        "description", "",
                        "order", Template.escape(method.map(Method::methodId).orElse("")),
                        "body", method.map(this::body).orElse("<p class=\"note\">There is no such method.</p>"))));
    }

    private String body(Method method) {
        return method.state() == Method.State.PENDING
                ? buttons.with(Map.of("reference", Template.escape(method.reference())))
                : "<p class=\"note\">This method is "
                        + Template.escape(method.toJson().getString("status")) + ".</p>";
    }

    private void press(RoutingContext context, UnaryOperator<Method> button) {
        Optional<Method> found = find(context);
        if (found.isEmpty()) {
            show(context);
            return;
        }
        if (found.get().state() == Method.State.PENDING) {
            Method changed = button.apply(found.get());
            methods.put(changed);
            callbacks.tellMethod(changed);
        }
        String page = "/generic/save/" + found.get().reference();
        context.response()
                .setStatusCode(303)
                .putHeader(
                        HttpHeaders.LOCATION,
                        found.get().returnUrl().map(URI::toString).orElse(page))
                .end();
    }

    private Optional<Method> find(RoutingContext context) {
        return methods.ofReference(OrderLookup.part(context, "reference"));
    }
}
