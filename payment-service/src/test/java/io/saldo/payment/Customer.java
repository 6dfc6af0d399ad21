package io.saldo.payment;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.saldo.platform.id.AccountId;
import io.saldo.test.contract.EventContract;
import io.saldo.test.event.EventProbe;
import io.saldo.test.event.EventSender;
import io.saldo.test.event.OutgoingEvent;
import io.saldo.test.event.ReceivedEvent;
import io.saldo.test.infra.Infra;
import io.saldo.test.token.TestToken;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A customer with a billing account of his own, as account-service would tell of it. */
public final class Customer implements AutoCloseable {

    public static final Duration LIMIT = Duration.ofSeconds(20);
    private static final AtomicInteger NEXT = new AtomicInteger();

    public final AccountId account;
    public final String cloudAccount;
    private final JsonObject state;
    private final EventSender sender = EventSender.to(Infra.shared().kafka());
    private final EventProbe probe = EventProbe.reading(
            Infra.shared().kafka(),
            "payment.pending",
            "payment.confirmed",
            "payment.failed",
            "payment.reversed",
            "reference.changed",
            "payment.refunded",
            "refund.failed",
            "payment-methods.changed");

    private Customer(JsonObject state) {
        int number = NEXT.incrementAndGet();
        this.account = AccountId.of(number * 997 % AccountId.SHARDS, number);
        this.cloudAccount = "cloud-" + number;
        this.state = state.put("billingAccountId", account.toString())
                .put("alertsTo", account.toString())
                .put(
                        "managers",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("cloudAccountId", cloudAccount)
                                        .put("kind", "OWNER")));
    }

    /** Prepaid, Indonesian, in rupiah, with tax on top-ups. */
    public static Customer inRupiah() {
        return new Customer(account("IDR", "TOPUP").put("owner", owner().put("country", "ID")));
    }

    /** In dollars, without a country, so without tax. */
    public static Customer inDollars() {
        return new Customer(account("USD", "TOPUP").put("owner", owner()));
    }

    public Customer with(String field, Object value) {
        state.put(field, value);
        return this;
    }

    /** Owned there; the country's tax rule, which is made up, lies within the price. */
    public Customer inMalaysia() {
        sender.send(OutgoingEvent.of("reference.changed", "TAX_RULE:within", """
            {"kind": "TAX_RULE", "id": "within", "version": 1, "validFrom": "2026-01-01", "removed": false,
             "value": {"name": "Within", "country": "MY", "taxClass": "STANDARD", "rate": "0.12",
                       "baseFraction": "11/12", "rounding": "DOWN", "inclusive": true}}
            """));
        return with("owner", owner().put("country", "MY"));
    }

    /** Tells of the account and waits until the service knows it. */
    public Customer known() {
        tell();
        await().atMost(LIMIT).until(() -> payments().statusCode() == 200);
        return this;
    }

    public void tell() {
        state.put("version", state.getInteger("version") + 1);
        sender.send(OutgoingEvent.of("account.changed", account.toString(), state.encode()));
    }

    /** Tells what is due for a bill of the account. */
    public void owes(String dueId, int version, String rest, String currency, String collect) {
        owes("INVOICE", dueId, version, rest, currency, collect);
    }

    public void owes(String reason, String dueId, int version, String rest, String currency, String collect) {
        sender.send(OutgoingEvent.of(
                "payment.due",
                account.toString(),
                new JsonObject()
                        .put("billingAccountId", account.toString())
                        .put("dueId", dueId)
                        .put("version", version)
                        .put("reason", reason)
                        .put("rest", new JsonObject().put("amount", rest).put("currency", currency))
                        .put("collect", collect)
                        .put("dueAt", "2026-10-31T17:30:00Z")
                        .encode()));
    }

    /** Tells something else of the account. */
    public void tells(String topic, JsonObject data) {
        sender.send(OutgoingEvent.of(
                topic,
                account.toString(),
                data.put("billingAccountId", account.toString()).encode()));
    }

    /** A top-up that its company has been paid for. */
    public String paid(String credit, String total) {
        String payment = topUp(credit, "IDR").path("paymentId");
        Company.callback("payment.paid", Company.data(payment, "t-" + payment, total, "IDR"));
        awaitState(payment, "PAID");
        return payment;
    }

    public Response send(String method, String path, String body) {
        return given().auth()
                .oauth2(TestToken.rootOf(cloudAccount))
                .contentType("application/json")
                .body(body)
                .request(method, path);
    }

    public Response payInvoice(String invoiceId) {
        return payInvoice(invoiceId, "http://shop/back");
    }

    public Response payInvoice(String invoiceId, String returnUrl) {
        return post(
                UUID.randomUUID().toString(),
                "{\"invoiceId\": \"" + invoiceId + "\", \"channel\": \"GENERIC\", \"returnUrl\": \"" + returnUrl
                        + "\"}",
                "/api/v1/billing-accounts/" + account + "/invoice-payments");
    }

    public Response topUp(String amount, String currency) {
        return postTopUp(
                UUID.randomUUID().toString(),
                "{\"amount\": {\"amount\": \"" + amount + "\", \"currency\": \"" + currency
                        + "\"}, \"channel\": \"GENERIC\"}");
    }

    public Response postTopUp(String key, String body) {
        return post(key, body, "/api/v1/billing-accounts/" + account + "/top-ups");
    }

    public Response post(String key, String body, String path) {
        return given().auth()
                .oauth2(TestToken.rootOf(cloudAccount))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(path);
    }

    public Response check(String payment) {
        return given().auth().oauth2(TestToken.rootOf(cloudAccount)).post("/api/v1/payments/" + payment + "/check");
    }

    public Response payments() {
        return get("/api/v1/billing-accounts/" + account + "/payments");
    }

    public Response payment(String id) {
        return get("/api/v1/payments/" + id);
    }

    public Response get(String path) {
        return given().auth().oauth2(TestToken.rootOf(cloudAccount)).get(path);
    }

    public void awaitState(String payment, String wanted) {
        await().atMost(LIMIT).until(() -> wanted.equals(payment(payment).path("state")));
    }

    /** The one event of a topic about a payment, waited for; it keeps to its contract. */
    public JsonObject event(String topic, String payment) {
        String text = probe.awaitOne(
                        topic,
                        event -> event.text().contains("\"" + payment + "\"")
                                && event.text().contains(account.toString()),
                        LIMIT)
                .text();
        EventContract.assertSent(topic, text.getBytes(StandardCharsets.UTF_8));
        return new JsonObject(text);
    }

    public List<ReceivedEvent> events(String topic) {
        return probe.all(topic, account.toString());
    }

    public ReceivedEvent reference(String id) {
        return probe.awaitOne("reference.changed", event -> event.text().contains(id), LIMIT);
    }

    /** The event that takes unmatched money off the list. */
    public ReceivedEvent gone(String id) {
        return probe.awaitOne(
                "reference.changed",
                event -> event.text().contains(id) && event.text().contains("\"removed\":true"),
                LIMIT);
    }

    @Override
    public void close() {
        sender.close();
        probe.close();
    }

    private static JsonObject owner() {
        return new JsonObject()
                .put("kind", "INDIVIDUAL")
                .put("name", "Budi Santoso")
                .put("verified", false);
    }

    private static JsonObject account(String currency, String taxPoint) {
        return new JsonObject()
                .put("version", 0)
                .put("name", "Budi Santoso")
                .put("type", "DIRECT")
                .put("status", "VALID")
                .put("createdAt", "2026-09-01T02:00:00Z")
                .put("email", "budi@example.com")
                .put("locale", "id")
                .put("timeZone", always("Asia/Jakarta"))
                .put("paymentMode", always("PREPAID"))
                .put("billingType", always("METERED"))
                .put("settlementCurrency", always(currency))
                .put("taxPoint", always(taxPoint))
                .put("pricingCurrency", currency)
                .put("creditControlled", false)
                .put("legalEntity", "saldo-id")
                .put("payees", new JsonArray())
                .put("suspension", "NORMAL")
                .put("owes", false);
    }

    public static JsonArray always(String value) {
        return new JsonArray().add(new JsonObject().put("value", value).putNull("from"));
    }
}
