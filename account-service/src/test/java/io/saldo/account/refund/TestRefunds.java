package io.saldo.account.refund;

import static io.saldo.account.TestEvents.idr;
import static io.saldo.account.TestEvents.paymentConfirmed;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.LIMIT;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.test.event.OutgoingEvent;
import java.util.List;

/** Tops accounts up, takes the money out again, and says what payment-service says of it. */
public final class TestRefunds {

    private TestRefunds() {}

    /** The id of a payment that is credited, with 11 percent of tax on it. */
    public static String toppedUp(Registered account, long credit) {
        return toppedUp(account, credit, "");
    }

    /** The same with further fields. */
    public static String toppedUp(Registered account, long credit, String more) {
        String payment = TestEvents.id("pay");
        send(paymentConfirmed(account.id(), payment, credit, more));
        await().atMost(LIMIT).until(() -> account.asOwner()
                .get(account.path() + "/ledger-entries")
                .asString()
                .contains(payment));
        return payment;
    }

    public static ValidatableResponse withdraw(Registered account, String key, long amount) {
        return withdraw(account, key, amount, "");
    }

    /** The same with further fields. */
    public static ValidatableResponse withdraw(Registered account, String key, long amount, String more) {
        return account.asOwner()
                .header("Idempotency-Key", key)
                .body("{\"amount\": %s%s}".formatted(idr(amount), more))
                .post(account.path() + "/withdrawals")
                .then();
    }

    public static String withdrawn(Registered account, String key, long amount) {
        return withdraw(account, key, amount).statusCode(201).extract().path("refundId");
    }

    public static ValidatableResponse preview(Registered account, String body) {
        return account.asOwner()
                .body(body)
                .post(account.path() + "/withdrawals?dryRun=true")
                .then();
    }

    public static ValidatableResponse refund(Registered account, String payment, String key, long amount) {
        return refund(account.asOwner(), payment, key, amount);
    }

    public static ValidatableResponse refund(RequestSpecification as, String payment, String key, long amount) {
        return as.header("Idempotency-Key", key)
                .body("{\"amount\": %s, \"reason\": \"asked for\"}".formatted(idr(amount)))
                .post("/api/v1/payments/" + payment + "/refunds")
                .then();
    }

    public static ValidatableResponse refunds(Registered account) {
        return account.asOwner().get(account.path() + "/refunds").then().statusCode(200);
    }

    public static void awaitState(Registered account, String refundId, String state) {
        await().atMost(LIMIT).until(() -> refunds(account)
                .extract()
                .path("items.find { it.refundId == '%s' }.state".formatted(refundId))
                .equals(state));
    }

    public static void awaitParked(Registered account, String words) {
        await().atMost(LIMIT).until(() -> TestAccounts.asOperator()
                .queryParam("key", account.id().toString())
                .get("/api/v1/services/account/parked-events")
                .asString()
                .contains(words));
    }

    public static String done(int leg, String payment, long amount, long tax) {
        return leg(leg, payment, amount, tax, "\"referenceNumber\": \"gen-r-%s\"".formatted(payment));
    }

    public static String failed(int leg, String payment, long amount, long tax) {
        return leg(leg, payment, amount, tax, "\"reason\": \"Card closed\"");
    }

    private static String leg(int leg, String payment, long amount, long tax, String more) {
        return "{\"leg\": %d, \"paymentId\": \"%s\", \"amount\": %s, \"tax\": %s, %s}"
                .formatted(leg, payment, idr(amount), idr(tax), more);
    }

    public static OutgoingEvent refunded(Registered account, String refundId, String... legs) {
        return event("payment.refunded", account, refundId, "\"destination\": \"ORIGINAL\", \"refundedAt\"", legs);
    }

    public static OutgoingEvent refundFailed(Registered account, String refundId, String... legs) {
        return event("refund.failed", account, refundId, "\"failedAt\"", legs);
    }

    private static OutgoingEvent event(String topic, Registered account, String refundId, String end, String... legs) {
        return OutgoingEvent.of(
                topic,
                account.id().toString(),
                "{\"billingAccountId\": \"%s\", \"refundId\": \"%s\", \"legs\": [%s], %s: \"2026-10-02T00:00:00Z\"}"
                        .formatted(account.id(), refundId, String.join(", ", legs), end));
    }

    /** What the book has of a refund, one transaction a row, as the rules write it. */
    public static List<String> booked(UnitOfWork unitOfWork, Registered account, String source) {
        return Loop.await(() -> unitOfWork.run(() -> Sql.of("""
                        select t.transaction_id, t.type, string_agg(e.book_account || ' '
                                   || case when e.amount > 0 then '+' else '' end || e.amount, '; ' order by e.entry_no) as entries
                        from ledger_transaction t join ledger_entry e using (billing_account_id, transaction_id)
                        where t.billing_account_id = :account and t.source_id = :source
                        group by t.transaction_id, t.type, t.source_version order by min(e.entry_no)
                        """)
                .with("account", account.id().value())
                .with("source", source)
                .list(row -> row.text("type") + ": " + row.text("entries"))));
    }
}
