package io.saldo.simulator.deal;

import io.saldo.simulator.Answers;
import io.saldo.simulator.Fields;
import io.saldo.simulator.delivery.Courier;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;

/** What a test or demo steers a company by; orders are named by the merchant's id. */
final class DealControl {

    private final Book book;
    private final Desk desk;
    private final Courier courier;

    DealControl(Book book, Desk desk, Courier courier) {
        this.book = book;
        this.desk = desk;
        this.courier = courier;
    }

    void addRoutes(Router router) {
        router.put("/callback-url").handler(this::callHere);
        router.post("/forget-keys").handler(context -> {
            book.forgetKeys();
            context.response().setStatusCode(204).end();
        });
        router.put("/switches").handler(this::setForAll);
        router.put("/switches/:id").handler(this::setFor);
        router.get("/orders").handler(this::list);
        router.get("/orders/:id").handler(this::show);
        router.post("/orders/:id/pay")
                .handler(context -> with(context, deal -> desk.pay(deal, switches(context, deal))));
        router.post("/orders/:id/fail").handler(context -> with(context, deal -> desk.end(deal, Stage.FAILED, true)));
        router.post("/orders/:id/expire")
                .handler(context -> with(context, deal -> desk.end(deal, Stage.EXPIRED, true)));
        router.post("/orders/:id/tell/:stage").handler(this::tell);
        router.get("/deliveries").handler(context -> context.json(courier.deliveries(order -> true)));
    }

    private void callHere(RoutingContext context) {
        book.setCallbackUrl(Fields.of(context.body().buffer()).address("url"));
        context.response().setStatusCode(204).end();
    }

    private void setForAll(RoutingContext context) {
        book.setForAll(Fields.of(context.body().buffer()));
        context.json(book.switchesForAll());
    }

    private void setFor(RoutingContext context) {
        book.setFor(part(context, "id"), Fields.of(context.body().buffer()));
        context.response().setStatusCode(204).end();
    }

    private void list(RoutingContext context) {
        JsonArray list = new JsonArray();
        book.all().forEach(deal -> list.add(deal.toJson()));
        context.json(list);
    }

    private void show(RoutingContext context) {
        String order = part(context, "id");
        List<Deal> deals = book.ofMerchantOrder(order);
        if (deals.isEmpty()) {
            Answers.refuse(context, 404, "no such order");
            return;
        }
        JsonObject answer = deals.getLast()
                .toJson()
                .put("switches", book.switches(deals.getLast()).toJson())
                .put("deliveries", courier.deliveries(order::equals));
        context.json(answer);
    }

    /** A stage out of turn, such as a payment that is taken back days later. */
    private void tell(RoutingContext context) {
        Stage stage = new Fields(
                        new JsonObject().put("stage", part(context, "stage").toUpperCase(Locale.ROOT)))
                .word("stage", Stage.class, Stage.PENDING);
        with(context, deal -> {
            desk.tell(deal, stage, switches(context, deal));
            return true;
        });
    }

    private Switches switches(RoutingContext context, Deal deal) {
        return book.switches(deal).with(Fields.of(context.body().buffer()));
    }

    private void with(RoutingContext context, Predicate<Deal> deed) {
        List<Deal> deals = book.ofMerchantOrder(part(context, "id"));
        if (deals.isEmpty()) {
            Answers.refuse(context, 404, "no such order");
        } else if (deed.test(deals.getLast())) {
            context.json(deals.getLast().toJson());
        } else {
            Answers.refuse(
                    context, 409, "the order is " + deals.getLast().stage().word());
        }
    }

    private static String part(RoutingContext context, String name) {
        return Objects.requireNonNullElse(context.pathParam(name), "");
    }
}
