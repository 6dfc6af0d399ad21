package io.saldo.simulator.saved;

import io.saldo.simulator.Access;
import io.saldo.simulator.page.Template;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Where a holder hands a card or wallet over: one that pays, one that is declined, one that wants its holder. */
public final class MethodPage {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

    private final String company;
    private final Methods methods;
    private final Consumer<Method> told;
    private final Template buttons = Template.named(MethodPage.class, "methods.html");

    /** {@code told} hears of each method that its holder has decided on. */
    public MethodPage(String company, Methods methods, Consumer<Method> told) {
        this.company = company;
        this.methods = methods;
        this.told = told;
    }

    public void addRoutes(Router router) {
        router.get("/save/:reference").handler(this::show);
        for (Sample sample : Sample.values()) {
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
                .putHeader("content-security-policy", POLICY)
                .end(Template.PAGE.with(Map.of(
                        "company", Template.escape(company),
                        "amount", "Save a method",
                        "description", "",
                        "order", Template.escape(method.map(Method::methodId).orElse("")),
                        "body", method.map(this::body).orElse("<p class=\"note\">There is no such method.</p>"))));
    }

    private String body(Method method) {
        return method.state() == Method.State.PENDING
                ? buttons.with(Map.of("path", Template.escape(path(method))))
                : "<p class=\"note\">This method is " + method.state().name().toLowerCase(Locale.ROOT) + ".</p>";
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
            told.accept(changed);
        }
        context.response()
                .setStatusCode(303)
                .putHeader(
                        HttpHeaders.LOCATION,
                        found.get().returnUrl().map(URI::toString).orElse(path(found.get())))
                .end();
    }

    private String path(Method method) {
        return "/" + company + "/save/" + method.reference();
    }

    private Optional<Method> find(RoutingContext context) {
        return methods.ofReference(Access.part(context, "reference"));
    }
}
