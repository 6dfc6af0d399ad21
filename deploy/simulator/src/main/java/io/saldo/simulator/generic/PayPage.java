package io.saldo.simulator.generic;

import io.saldo.simulator.page.Template;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What the payer sees: the amount and two buttons; then back to the merchant. */
final class PayPage {

    static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";
    private static final String METHOD = "TEST_WALLET";

    private final Orders orders;
    private final Behaviours behaviours;
    private final Cashier cashier;
    private final Template buttons = Template.named(PayPage.class, "buttons.html");

    PayPage(Orders orders, Behaviours behaviours, Cashier cashier) {
        this.orders = orders;
        this.behaviours = behaviours;
        this.cashier = cashier;
    }

    void addRoutes(Router router) {
        router.get("/pay/:reference").handler(this::show);
        router.post("/pay/:reference/pay").handler(context -> press(context, this::pay));
        router.post("/pay/:reference/fail").handler(context -> press(context, this::fail));
    }

    private void show(RoutingContext context) {
        Optional<Order> order = orders.findByReference(OrderLookup.part(context, "reference"));
        context.response()
                .setStatusCode(order.isPresent() ? 200 : 404)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("content-security-policy", POLICY)
                .end(order.map(this::page)
                        .orElseGet(() -> Template.PAGE.with(Map.of(
                                "company", "Test payment",
                                "description", "",
                                "amount", "",
                                "order", "",
                                "body", "<p class=\"note\">There is no such payment.</p>"))));
    }

    private String page(Order order) {
        Inquiry inquiry = order.inquiry();
        return Template.PAGE.with(Map.of(
                "company", Template.escape(inquiry.merchantCode()),
                "description", Template.escape(inquiry.description()),
                "amount", Template.escape(inquiry.amount().display()),
                "order", Template.escape(order.id()),
                "body", order.state() == Order.State.PENDING ? buttons(order) : outcome(order)));
    }

    private String buttons(Order order) {
        return buttons.with(Map.of("reference", Template.escape(order.reference())));
    }

    private static String outcome(Order order) {
        String back = order.inquiry()
                .returnUrl()
                .map(url -> "<p><a href=\"" + Template.escape(url.toString()) + "\">Back to the shop</a></p>")
                .orElse("");
        return "<p class=\"note " + order.state().word() + "\">This payment is "
                + order.state().word() + ".</p>" + back;
    }

    /** A button pressed a second time changes nothing and leads to the same place. */
    private void press(RoutingContext context, Consumer<Order> button) {
        Optional<Order> order = orders.findByReference(OrderLookup.part(context, "reference"));
        if (order.isEmpty()) {
            show(context);
            return;
        }
        if (order.get().state() == Order.State.PENDING) {
            button.accept(order.get());
        }
        String page = "/generic/pay/" + order.get().reference();
        String next = order.get().inquiry().returnUrl().map(URI::toString).orElse(page);
        context.response()
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, next)
                .end();
    }

    private void pay(Order order) {
        cashier.pay(order, METHOD, behaviours.of(order.id()));
    }

    private void fail(Order order) {
        cashier.end(order, Order.State.FAILED, behaviours.of(order.id()));
    }
}
