package io.saldo.simulator.deal;

import io.saldo.simulator.Fields;
import io.saldo.simulator.page.Template;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** What a payer sees: the amount, two buttons, and, for whoever tries his set-up, the switches of this order. */
final class DealPage {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";
    private static final List<String> FLAGS = List.of("reordered", "forged", "lost", "payTwice");
    private static final List<String> NUMBERS =
            List.of("answerTimes", "copies", "delayMillis", "slowMillis", "takenBackMillis", "refundDelayMillis");

    private static final List<String> TEXTS = List.of("answer", "takenBack", "amount", "currency", "refundOutcome");

    private final String company;
    private final Book book;
    private final Desk desk;
    private final Template buttons = Template.named(DealPage.class, "buttons.html");

    DealPage(String company, Book book, Desk desk) {
        this.company = company;
        this.book = book;
        this.desk = desk;
    }

    void addRoutes(Router router) {
        router.get("/pay/:deal").handler(this::show);
        router.post("/pay/:deal/pay").handler(context -> press(context, deal -> desk.pay(deal, book.switches(deal))));
        router.post("/pay/:deal/fail").handler(context -> press(context, deal -> desk.end(deal, Stage.FAILED, true)));
        router.post("/pay/:deal/switches").handler(this::set);
    }

    private void show(RoutingContext context) {
        Optional<Deal> found = deal(context);
        String text = found.map(this::page)
                .orElseGet(() -> Template.PAGE.with(Map.of(
                        "company", company,
                        "amount", "",
                        "description", "",
                        "order", "",
                        "body", "<p class=\"note\">There is no such payment.</p>")));
        context.response()
                .setStatusCode(found.isPresent() ? 200 : 404)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("content-security-policy", POLICY)
                .end(text);
    }

    private String page(Deal deal) {
        return Template.PAGE.with(Map.of(
                "company", Template.escape(company),
                "amount", Template.escape(deal.terms().money().display()),
                "description", Template.escape(deal.terms().description()),
                "order", Template.escape(deal.terms().merchantOrderId()),
                "body", deal.stage().isOpen() ? buttons(deal) : outcome(deal)));
    }

    private String buttons(Deal deal) {
        return buttons.with(Map.of("path", Template.escape("/" + company + "/pay/" + deal.id())));
    }

    private static String outcome(Deal deal) {
        String back = deal.terms()
                .returnUrl()
                .map(url -> "<p><a href=\"" + Template.escape(url.toString()) + "\">Back to the shop</a></p>")
                .orElse("");
        String word = deal.stage().word();
        return "<p class=\"note " + word + "\">This payment is " + word + ".</p>" + back;
    }

    /** A button pressed a second time changes nothing and leads to the same place. */
    private void press(RoutingContext context, Consumer<Deal> button) {
        Optional<Deal> found = deal(context);
        if (found.isEmpty()) {
            show(context);
            return;
        }
        if (found.get().stage().isOpen()) {
            button.accept(found.get());
        }
        seeOther(context, found.get().terms().returnUrl().map(URI::toString).orElse(path(found.get())));
    }

    private void set(RoutingContext context) {
        deal(context)
                .ifPresentOrElse(
                        deal -> {
                            book.setFor(
                                    deal.terms().merchantOrderId(),
                                    fields(context.request().formAttributes()));
                            seeOther(context, path(deal));
                        },
                        () -> show(context));
    }

    private static Fields fields(MultiMap form) {
        JsonObject json = new JsonObject();
        FLAGS.forEach(name -> json.put(name, form.contains(name)));
        NUMBERS.forEach(name -> given(form, name)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .ifPresent(text -> json.put(name, Integer.valueOf(text))));
        TEXTS.forEach(name -> given(form, name).ifPresent(text -> json.put(name, text)));
        return new Fields(json);
    }

    private static Optional<String> given(MultiMap form, String name) {
        return Optional.ofNullable(form.get(name)).filter(text -> !text.isBlank());
    }

    private String path(Deal deal) {
        return "/" + company + "/pay/" + deal.id();
    }

    private static void seeOther(RoutingContext context, String where) {
        context.response()
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, where)
                .end();
    }

    private Optional<Deal> deal(RoutingContext context) {
        return book.find(Objects.requireNonNullElse(context.pathParam("deal"), ""));
    }
}
