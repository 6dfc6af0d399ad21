package io.saldo.simulator.generic;

import io.saldo.simulator.Answers;
import io.saldo.simulator.Fields;
import io.saldo.simulator.delivery.Courier;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** What a test, demo or benchmark steers the company by. */
final class Control {

    private static final String METHOD = "TEST_CONTROL";

    private final Orders orders;
    private final Behaviours behaviours;
    private final Cashier cashier;
    private final Courier courier;

    Control(Orders orders, Behaviours behaviours, Cashier cashier, Courier courier) {
        this.orders = orders;
        this.behaviours = behaviours;
        this.cashier = cashier;
        this.courier = courier;
    }

    void addRoutes(Router router) {
        router.get("/behaviour")
                .handler(context -> context.json(behaviours.ofAll().toJson()));
        router.put("/behaviour").handler(this::behaveForAll);
        router.get("/behaviours/:id")
                .handler(context -> context.json(
                        behaviours.of(OrderLookup.part(context, "id")).toJson()));
        router.put("/behaviours/:id").handler(this::behaveFor);
        router.get("/payments").handler(this::list);
        router.get("/payments/:id").handler(this::show);
        router.post("/payments/:id/pay").handler(this::pay);
        router.post("/payments/:id/fail").handler(context -> end(context, Order.State.FAILED));
        router.post("/payments/:id/expire").handler(context -> end(context, Order.State.EXPIRED));
        router.get("/deliveries").handler(context -> context.json(courier.deliveries(order -> true)));
    }

    private void behaveForAll(RoutingContext context) {
        behaviours.setForAll(Fields.of(context.body().buffer()));
        context.json(behaviours.ofAll().toJson());
    }

    private void behaveFor(RoutingContext context) {
        String id = OrderLookup.part(context, "id");
        behaviours.setFor(id, Fields.of(context.body().buffer()));
        context.json(behaviours.of(id).toJson());
    }

    private void list(RoutingContext context) {
        JsonArray list = new JsonArray();
        orders.all().forEach(order -> list.add(order.status()));
        context.json(list);
    }

    private void show(RoutingContext context) {
        new OrderLookup(orders).find(context).ifPresent(order -> context.json(described(order)));
    }

    private JsonObject described(Order order) {
        return order.status()
                .put("behaviour", behaviours.of(order.id()).toJson())
                .put("deliveries", courier.deliveries(order.id()::equals));
    }

    private void pay(RoutingContext context) {
        new OrderLookup(orders).find(context).ifPresent(order -> {
            Behaviour behaviour = behaviour(context, order);
            answer(context, order, cashier.pay(order, METHOD, behaviour));
        });
    }

    private void end(RoutingContext context, Order.State how) {
        new OrderLookup(orders)
                .find(context)
                .ifPresent(order -> answer(context, order, cashier.end(order, how, behaviour(context, order))));
    }

    private Behaviour behaviour(RoutingContext context, Order order) {
        return behaviours.of(order.id()).with(Fields.of(context.body().buffer()));
    }

    private static void answer(RoutingContext context, Order order, boolean done) {
        if (done) {
            context.json(order.status());
        } else {
            Answers.refuse(context, 409, "the order is " + order.state().word());
        }
    }
}
