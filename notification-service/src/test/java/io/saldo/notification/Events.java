package io.saldo.notification;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;

import io.saldo.test.event.EventSender;
import io.saldo.test.event.OutgoingEvent;
import io.saldo.test.infra.Infra;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.ConfigProvider;

/** Sends events to this service over the real broker, and waits until it has nothing more to do. */
public final class Events {

    public static final Duration LIMIT = Duration.ofSeconds(20);

    /** What differs between accounts, for {@link #accountChanged}. */
    public static final String PREPAID_ID = kind("id", "TOPUP");

    public static final String POSTPAID_EN = kind("en", "USAGE");

    private static final EventSender SENDER = EventSender.to(Infra.shared().kafka());

    private Events() {}

    public static void send(String topic, String account, String json) {
        SENDER.send(event(topic, account, json));
    }

    public static OutgoingEvent event(String topic, String account, String json) {
        return OutgoingEvent.of(topic, account, json).at(Instant.parse("2026-11-02T03:00:00Z"));
    }

    public static void send(OutgoingEvent event) {
        SENDER.send(event);
    }

    private static String kind(String locale, String taxPoint) {
        return """
            "locale": "%s", "taxPoint": [{"value": "%s", "from": null}],
            "billingType": [{"value": "METERED", "from": null}],
            "settlementCurrency": [{"value": "IDR", "from": null}],
            "pricingCurrency": "IDR", "creditControlled": false, "legalEntity": "saldo-id"
            """.formatted(locale, taxPoint);
    }

    /** A prepaid or postpaid account of a cloud account, with its e-mail and language. */
    public static String accountChanged(String account, int version, String cloudAccount, String email, String more) {
        return """
            {"billingAccountId": "%s", "version": %d, "name": "Maju & Jaya <Tbk>", "type": "DIRECT",
             "status": "VALID", "createdAt": "2026-01-05T02:00:00Z",
             "owner": {"kind": "INDIVIDUAL", "name": "Budi", "verified": true},
             "email": "%s", "timeZone": [{"value": "Asia/Jakarta", "from": null}],
             "paymentMode": [{"value": "PREPAID", "from": null}],
             "managers": [{"cloudAccountId": "%s", "kind": "OWNER"}], "payees": [], %s, "alertsTo": "%s",
             "suspension": "NORMAL", "owes": false}\
            """.formatted(account, version, email, cloudAccount, more, account);
    }

    /** Lets one second pass on the billing clock. */
    public static void tick() {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        Instant now = Instant.parse(given().port(port).get("/clock").path("now"));
        given().port(port)
                .contentType("application/json")
                .body("{\"now\": \"" + now.plusSeconds(1) + "\"}")
                .put("/clock")
                .then()
                .statusCode(204);
    }

    /** The clock's own view: records, parked events that are ready, mails not yet tried. */
    public static void awaitIdle() {
        String port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", String.class);
        await().atMost(LIMIT).untilAsserted(() -> given().port(Integer.parseInt(port))
                .get("/clock")
                .then()
                .body("busy", empty()));
    }
}
