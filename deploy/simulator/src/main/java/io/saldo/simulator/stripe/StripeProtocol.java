package io.saldo.simulator.stripe;

import io.saldo.simulator.Access;
import io.saldo.simulator.Answers;
import io.saldo.simulator.BadInput;
import io.saldo.simulator.Names;
import io.saldo.simulator.Settings;
import io.saldo.simulator.deal.Deal;
import io.saldo.simulator.deal.Desk;
import io.saldo.simulator.deal.Money;
import io.saldo.simulator.deal.Payment;
import io.saldo.simulator.deal.Protocol;
import io.saldo.simulator.deal.Refund;
import io.saldo.simulator.deal.Stage;
import io.saldo.simulator.deal.Terms;
import io.vertx.core.MultiMap;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Sessions under idempotency keys, amounts in hundredths, events that are signed whole. */
public final class StripeProtocol implements Protocol {

    private static final String KEY = "sk_test_saldo-simulator";
    private static final Map<String, Integer> DIGITS = Map.of("JPY", 0, "KRW", 0, "KWD", 3, "BHD", 3);

    private final URI url;
    private final Clock clock;
    private final StripeEvents events;
    private final StripeCards cards;

    public StripeProtocol(Settings settings, Clock clock) {
        this.url = settings.url();
        this.clock = clock;
        this.events = new StripeEvents(clock);
        this.cards = new StripeCards(url);
    }

    @Override
    public String name() {
        return "stripe";
    }

    @Override
    public void addRoutes(Router router, Desk desk) {
        router.route("/v1/*").handler(Access.bearer(KEY));
        router.post("/v1/checkout/sessions").handler(context -> open(context, desk));
        router.get("/v1/checkout/sessions/:id").handler(context -> cards.find(
                        Access.part(context, "id"), context.request().getParam("expand[]") != null)
                .ifPresentOrElse(
                        setup -> Answers.json(context, 200, setup),
                        () -> with(context, desk, deal -> Answers.json(context, 200, session(deal)))));
        cards.addRoutes(
                router,
                desk,
                method -> StripeEvents.signed(
                        events.event(
                                method.sample().isPresent() ? "checkout.session.completed" : "checkout.session.expired",
                                cards.session(method, false)),
                        false));
        router.post("/v1/refunds").handler(context -> StripeRefunds.make(context, desk));
        router.get("/v1/refunds").handler(context -> StripeRefunds.list(context, desk));
        router.post("/v1/checkout/sessions/:id/expire")
                .handler(context -> with(context, desk, deal -> {
                    desk.end(deal, Stage.EXPIRED, true);
                    Answers.json(context, 200, session(deal));
                }));
    }

    @Override
    public void reset() {
        cards.clear();
    }

    @Override
    public List<Message> refundMessages(Deal deal, Refund refund) {
        return StripeRefunds.told(deal, refund).stream()
                .map(told -> StripeEvents.signed(events.event(told.type(), told.object()), false))
                .toList();
    }

    @Override
    public String newRefundId() {
        return "re_" + Names.letters(24);
    }

    /** The same key with the same body gets the same session; with another body, an error. */
    private void open(RoutingContext context, Desk desk) {
        MultiMap form = context.request().formAttributes();
        if ("setup".equals(form.get("mode"))) {
            Answers.json(context, 200, cards.open(form));
            return;
        }
        String key = Optional.ofNullable(context.request().getHeader("idempotency-key"))
                .orElse(Names.token());
        Optional<Deal> known = desk.book().byKey(key);
        if (known.isPresent() && !known.get().terms().more().getString("body").equals(form.toString())) {
            error(context, 400, "idempotency_error");
            return;
        }
        Deal deal = known.orElseGet(() -> desk.open(terms(form)));
        desk.book().keepKey(key, deal);
        desk.answer(context, deal, 200, session(deal));
    }

    private Terms terms(MultiMap form) {
        String currency = wanted(form, "line_items[0][price_data][currency]");
        long sum = 0;
        for (int i = 0; form.contains("line_items[" + i + "][quantity]"); i++) {
            sum += Long.parseLong(wanted(form, "line_items[" + i + "][price_data][unit_amount]"));
        }
        long seconds =
                Long.parseLong(wanted(form, "expires_at")) - clock.instant().getEpochSecond();
        if (seconds < Duration.ofMinutes(30).toSeconds()
                || seconds > Duration.ofHours(24).toSeconds()) {
            throw new BadInput("expires_at must be between 30 minutes and 24 hours from now");
        }
        return new Terms(
                wanted(form, "client_reference_id"),
                Money.ofMinor(Long.toString(sum), digits(currency), currency),
                wanted(form, "line_items[0][price_data][product_data][name]"),
                Optional.of(URI.create(wanted(form, "success_url"))),
                Optional.empty(),
                Duration.ofSeconds(seconds),
                new JsonObject().put("body", form.toString()));
    }

    static String wanted(MultiMap form, String name) {
        return Optional.ofNullable(form.get(name)).orElseThrow(() -> new BadInput(name + " is missing"));
    }

    static int digits(String currency) {
        return DIGITS.getOrDefault(currency.toUpperCase(Locale.ROOT), 2);
    }

    private JsonObject session(Deal deal) {
        boolean open = deal.stage().isOpen();
        boolean over = deal.stage() == Stage.EXPIRED || deal.stage() == Stage.CANCELLED;
        Payment first =
                deal.payments().isEmpty() ? deal.asked() : deal.payments().getFirst();
        return session(
                deal,
                first,
                open ? "open" : over ? "expired" : "complete",
                !deal.payments().isEmpty());
    }

    private JsonObject session(Deal deal, Payment about, String status, boolean paid) {
        return new JsonObject()
                .put("id", deal.id())
                .put("object", "checkout.session")
                .put("url", status.equals("open") ? url + "/stripe/pay/" + deal.id() : null)
                .put("client_reference_id", deal.terms().merchantOrderId())
                .put("metadata", new JsonObject().put("order", deal.terms().merchantOrderId()))
                .put("payment_intent", status.equals("complete") ? about.transactionId() : null)
                .put("status", status)
                .put("payment_status", paid ? "paid" : "unpaid")
                .put("amount_total", minor(about.money()))
                .put("currency", about.money().currency().toLowerCase(Locale.ROOT));
    }

    static long minor(Money money) {
        return Long.parseLong(money.minor(digits(money.currency())));
    }

    @Override
    public Message message(Deal deal, Stage told, Payment about, boolean forged) {
        if (StripeCards.isCharge(deal) && told != Stage.REVERSED && told != Stage.CHARGEBACK) {
            return StripeEvents.signed(events.event(intentEvent(told), StripeCards.intent(deal, about)), forged);
        }
        boolean second = deal.payments().indexOf(about) > 0;
        JsonObject event =
                switch (told) {
                    case PENDING, PROCESSING, APPROVED ->
                        events.event("checkout.session.completed", session(deal, about, "complete", false));
                    case PAID ->
                        second
                                ? events.event("payment_intent.succeeded", StripeCards.intent(deal, about))
                                : paid(deal, about);
                    case FAILED ->
                        events.event("checkout.session.async_payment_failed", session(deal, about, "complete", false));
                    case EXPIRED, CANCELLED ->
                        events.event("checkout.session.expired", session(deal, about, "expired", false));
                    case REVERSED, CHARGEBACK -> events.event("charge.dispute.created", dispute(about));
                };
        return StripeEvents.signed(event, forged);
    }

    private JsonObject paid(Deal deal, Payment about) {
        String type = deal.hasBeen(Stage.PROCESSING)
                ? "checkout.session.async_payment_succeeded"
                : "checkout.session.completed";
        return events.event(type, session(deal, about, "complete", true));
    }

    private static String intentEvent(Stage told) {
        return switch (told) {
            case PAID -> "payment_intent.succeeded";
            case PENDING, PROCESSING, APPROVED -> "payment_intent.processing";
            default -> "payment_intent.payment_failed";
        };
    }

    private static JsonObject dispute(Payment about) {
        return about(about)
                .put("id", "dp_" + Names.letters(24))
                .put("object", "dispute")
                .put("payment_intent", about.transactionId());
    }

    static JsonObject about(Payment about) {
        return new JsonObject()
                .put("amount", minor(about.money()))
                .put("currency", about.money().currency().toLowerCase(Locale.ROOT));
    }

    private static void with(RoutingContext context, Desk desk, Consumer<Deal> deed) {
        desk.book()
                .find(Access.part(context, "id"))
                .ifPresentOrElse(deed, () -> error(context, 404, "invalid_request_error"));
    }

    static void error(RoutingContext context, int status, String type) {
        Answers.json(context, status, new JsonObject().put("error", new JsonObject().put("type", type)));
    }

    @Override
    public String newDealId() {
        return "cs_test_" + Names.token();
    }

    @Override
    public String newTransactionId() {
        return "pi_" + Names.letters(24);
    }
}
