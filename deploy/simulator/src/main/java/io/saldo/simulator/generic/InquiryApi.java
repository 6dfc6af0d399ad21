package io.saldo.simulator.generic;

import io.saldo.simulator.Answers;
import io.saldo.simulator.Fields;
import io.saldo.simulator.Names;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;

/** The merchant's inquiry, which opens an order once however often it is repeated, and the order's status. */
record InquiryApi(Orders orders, Behaviours behaviours, Clock clock, URI url) {

    void addRoutes(Router router, SignatureCheck check) {
        router.post("/payments").handler(check::required).handler(this::inquire);
        router.get("/payments/:id").handler(check::ifAny).handler(this::status);
    }

    private void inquire(RoutingContext context) {
        Inquiry inquiry = Inquiry.of(Fields.of(context.body().buffer()));
        Order order = orders.find(inquiry.merchantOrderId()).orElseGet(() -> open(inquiry));
        if (!order.inquiry().amount().sameAs(inquiry.amount())) {
            Answers.refuse(context, 409, "this merchantOrderId was used with another amount");
            return;
        }
        JsonObject answer = new JsonObject()
                .put("paymentUrl", url + "/generic/pay/" + order.reference())
                .put("reference", order.reference())
                .put("expiresAt", order.expiresAt().toString());
        behaviours.of(order.id()).answerToInquiry(order.countInquiry()).send(context, answer);
    }

    private Order open(Inquiry inquiry) {
        Duration expiry = Duration.ofMinutes(inquiry.expiryMinutes());
        Order order = new Order(inquiry, Names.reference(), clock.instant().plus(expiry));
        orders.add(order);
        return order;
    }

    private void status(RoutingContext context) {
        new OrderLookup(orders).find(context).ifPresent(order -> context.json(order.status()));
    }
}
