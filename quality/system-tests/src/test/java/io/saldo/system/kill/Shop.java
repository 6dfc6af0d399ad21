package io.saldo.system.kill;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.client.EventPlatform;
import io.saldo.stack.client.OfferedProduct;
import io.saldo.stack.client.PaymentPage;
import io.saldo.stack.client.UsageEvent;
import io.saldo.system.SystemStack;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The operations of the campaign; each returns once it was acknowledged, and the account then knows of it. */
final class Shop {

    private static final List<String> GROUPS = List.of("ACCOUNT", "BALANCE", "INVOICE", "PAYMENT", "SERVICE");

    static final BigDecimal PRICE = new BigDecimal("310.1234");

    private final Client operator;
    private final Client metering;
    private final EventPlatform platform;
    private final PaymentPage page;
    private final Hooks hooks;

    Shop(SystemStack stack, Hooks hooks) {
        this.hooks = hooks;
        operator = new Client(stack.api("operator"));
        metering = new Client(stack.api("metering"));
        platform = stack.platform();
        page = stack.paymentPage();
    }

    Client operator() {
        return operator;
    }

    Hooks hooks() {
        return hooks;
    }

    void offer(String code, Instant from) {
        OfferedProduct.metered(code, "hour", PRICE, from).offer(operator::post);
    }

    void register(Subject subject) {
        Map<String, Object> owner = new HashMap<>(Map.of("kind", "INDIVIDUAL", "name", "Kill", "verified", true));
        if (subject.role().isTaxed()) {
            owner.put("country", "ID");
        }
        Map<String, Object> registration = new HashMap<>();
        registration.put("name", subject.cloudAccountId());
        registration.put("email", mailOf(subject));
        registration.put("locale", "en");
        registration.put("timeZone", Campaign.ZONE.getId());
        registration.put("currency", "IDR");
        registration.put("accountType", "DIRECT");
        registration.put("paymentMode", subject.role().paymentMode());
        registration.put("billingType", "METERED");
        registration.put("owner", owner);
        operator.put("/api/v1/cloud-accounts/" + subject.cloudAccountId(), registration);
        subject.isNamed(operator.get("/api/v1/cloud-accounts/" + subject.cloudAccountId())
                .path("billingAccountId")
                .asText());
        var contact = Map.of("email", mailOf(subject), "locale", "en", "subscriptions", GROUPS);
        operator.put(subject.path("/contacts"), Map.of("contacts", List.of(contact), "reason", "kill campaign"));
        hook(subject);
    }

    /** A webhook for all that the account is told, tried out once. */
    private void hook(Subject subject) {
        JsonNode made = operator.post(
                subject.path("/webhooks"),
                Map.of("url", hooks.url(subject), "subscriptions", GROUPS, "reason", "kill campaign"));
        operator.post(
                subject.path("/webhooks/" + made.path("webhook").path("id").asText() + "/test"), Map.of());
    }

    static String mailOf(Subject subject) {
        return subject.cloudAccountId() + "@example.com";
    }

    void alertBelow(Subject subject, long threshold) {
        operator.put(
                subject.path("/settings/low-balance-alert"), Map.of("enabled", true, "threshold", money(threshold)));
        operator.put(subject.path("/settings/write-off-previous-bills"), Map.of("enabled", true));
    }

    void topUp(Subject subject, long credit, int copies) {
        JsonNode order = operator.post(subject.path("/top-ups"), Map.of("amount", money(credit), "channel", "GENERIC"));
        pay(order, copies);
        subject.toppedUp(credit);
    }

    /** An order that is never paid. */
    void topUpAndCancel(Subject subject, long credit) {
        JsonNode order = operator.post(subject.path("/top-ups"), Map.of("amount", money(credit), "channel", "GENERIC"));
        operator.post("/api/v1/payments/" + order.path("paymentId").asText() + "/cancel", Map.of());
        subject.cancelledOrder();
    }

    /** Pays the rest of every invoice that has one. */
    void payInvoices(Subject subject) {
        for (JsonNode invoice :
                operator.get(subject.path("/invoices?kind=USAGE&limit=100")).path("items")) {
            long rest = amount(invoice.path("unsettled"));
            if (rest > 0) {
                JsonNode order = operator.post(
                        subject.path("/invoice-payments"),
                        Map.of("invoiceId", invoice.path("invoiceId").asText(), "channel", "GENERIC"));
                pay(order, 1);
                subject.paidInvoice(rest);
            }
        }
    }

    private void pay(JsonNode order, int copies) {
        page.pay(order.path("orderId").asText(), Map.of("copies", copies));
        String payment = "/api/v1/payments/" + order.path("paymentId").asText();
        operator.await(
                payment,
                shown -> shown.path("state").asText().equals("PAID"),
                () -> operator.post(payment + "/check", Map.of()));
        operator.post(payment + "/check", Map.of());
    }

    void adjust(Subject subject, long amount) {
        operator.post(
                subject.path("/adjustments"),
                Map.of("amount", money(amount), "asset", "CASH", "reason", "kill campaign"));
        subject.adjusted(amount);
    }

    /** In one request, which is sent again under another key. */
    void useByHttp(Subject subject, List<UsageEvent> events, YearMonth month) {
        var batch = events.stream().map(UsageEvent::structured).toList();
        metering.post("/api/v1/usage-events", batch);
        events.forEach(event -> subject.used(event, PRICE, month));
        metering.post("/api/v1/usage-events", batch);
    }

    /** Each event twice. */
    void useByKafka(Subject subject, UsageEvent event, YearMonth month) {
        platform.send(event.onKafka());
        subject.used(event, PRICE, month);
        platform.send(event.onKafka());
    }

    /** Events that nobody can read, to be parked by every service. */
    void stray(String key) {
        for (String topic : List.of("account.changed", "payment.confirmed")) {
            platform.send(new ProducerRecord<>(topic, bytes(key), bytes("no event")));
        }
    }

    /** Once all have been parked. */
    void discardStrays(String key, String service) {
        String path = "/api/v1/services/" + service + "/parked-events";
        operator.await(path + "?key=" + key, shown -> shown.path("items").isEmpty(), () -> operator.get(
                        path + "?key=" + key)
                .path("items")
                .forEach(event -> operator.attempt(
                        path + "/" + event.path("id").asText() + "/discard", Map.of("reason", "kill campaign"))));
    }

    static long amount(JsonNode money) {
        return Long.parseLong(money.path("amount").asText("-1"));
    }

    private static Map<String, String> money(long rupiah) {
        return Map.of("amount", Long.toString(rupiah), "currency", "IDR");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
