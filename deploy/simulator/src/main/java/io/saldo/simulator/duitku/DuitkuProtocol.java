package io.saldo.simulator.duitku;

import io.saldo.simulator.Access;
import io.saldo.simulator.Answers;
import io.saldo.simulator.Fields;
import io.saldo.simulator.Names;
import io.saldo.simulator.Settings;
import io.saldo.simulator.deal.Deal;
import io.saldo.simulator.deal.Desk;
import io.saldo.simulator.deal.Money;
import io.saldo.simulator.deal.Payment;
import io.saldo.simulator.deal.Protocol;
import io.saldo.simulator.deal.Stage;
import io.saldo.simulator.deal.Terms;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Calls in JSON, callbacks as forms, and MD5 over fields in another order for each. */
public final class DuitkuProtocol implements Protocol {

    private static final String KEY = "duitku-key-of-saldo-simulator";

    private final URI url;

    public DuitkuProtocol(Settings settings) {
        this.url = settings.url();
    }

    @Override
    public String name() {
        return "duitku";
    }

    @Override
    public void addRoutes(Router router, Desk desk) {
        router.post("/webapi/api/merchant/v2/inquiry").handler(context -> open(context, desk));
        router.post("/webapi/api/merchant/transactionStatus").handler(context -> status(context, desk));
    }

    private void open(RoutingContext context, Desk desk) {
        Fields body = Fields.of(context.body().buffer());
        String amount = String.valueOf(body.json().getValue("paymentAmount"));
        String order = body.text("merchantOrderId");
        if (isUnsigned(context, body, body.text("merchantCode") + order + amount)) {
            return;
        }
        List<Deal> known = desk.book().ofMerchantOrder(order);
        Deal deal = known.isEmpty() ? desk.open(terms(body, order, amount)) : known.getLast();
        JsonObject answer = new JsonObject()
                .put("merchantCode", body.text("merchantCode"))
                .put("reference", deal.latest().transactionId())
                .put("paymentUrl", url + "/duitku/pay/" + deal.id())
                .put("amount", amount)
                .put("statusCode", "00")
                .put("statusMessage", "SUCCESS");
        desk.answer(context, deal, 200, answer);
    }

    private static Terms terms(Fields body, String order, String amount) {
        return new Terms(
                order,
                Money.of(amount, "IDR"),
                body.optionalText("productDetails").orElse(""),
                Optional.of(body.address("returnUrl")),
                Optional.of(body.address("callbackUrl")),
                Duration.ofMinutes(body.number("expiryPeriod", 1440, 43_200)),
                new JsonObject().put("merchantCode", body.text("merchantCode")));
    }

    private static boolean isUnsigned(RoutingContext context, Fields body, String text) {
        boolean unsigned = !Access.hex("MD5", text + KEY).equals(body.text("signature"));
        if (unsigned) {
            Answers.json(context, 401, new JsonObject().put("Message", "Wrong signature"));
        }
        return unsigned;
    }

    private void status(RoutingContext context, Desk desk) {
        Fields body = Fields.of(context.body().buffer());
        String order = body.text("merchantOrderId");
        if (isUnsigned(context, body, body.text("merchantCode") + order)) {
            return;
        }
        List<Deal> known = desk.book().ofMerchantOrder(order);
        if (known.isEmpty()) {
            Answers.json(context, 404, new JsonObject().put("Message", "Transaction not found"));
            return;
        }
        Deal deal = known.getLast();
        Answers.json(
                context,
                200,
                new JsonObject()
                        .put("merchantOrderId", order)
                        .put("reference", deal.latest().transactionId())
                        .put("amount", deal.latest().money().plain())
                        .put("statusCode", code(deal.stage())));
    }

    private static String code(Stage stage) {
        return switch (stage) {
            case PENDING, APPROVED, PROCESSING -> "01";
            case PAID, REVERSED, CHARGEBACK -> "00";
            case FAILED, EXPIRED, CANCELLED -> "02";
        };
    }

    @Override
    public Message message(Deal deal, Stage told, Payment about, boolean forged) {
        String merchant = deal.terms().more().getString("merchantCode");
        String order = deal.terms().merchantOrderId();
        String amount = about.money().plain();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("merchantCode", merchant);
        form.put("amount", amount);
        form.put("merchantOrderId", order);
        form.put("productDetail", deal.terms().description());
        form.put("paymentCode", "VC");
        form.put("resultCode", code(told).equals("00") ? "00" : "01");
        form.put("reference", about.transactionId());
        form.put("signature", Access.hex("MD5", merchant + amount + order + (forged ? "nobody's key" : KEY)));
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return new Message(
                Names.messageId(),
                Buffer.buffer(body),
                at -> Map.of("content-type", "application/x-www-form-urlencoded"));
    }

    @Override
    public String newDealId() {
        return Names.token();
    }

    @Override
    public String newTransactionId() {
        return "D0010" + Names.letters(16);
    }
}
