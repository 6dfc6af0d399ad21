package io.saldo.payment.gateway.stripe;

import io.saldo.payment.gateway.GatewayJson;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.ReportedState;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The events of Stripe and its sessions, in our words. */
@Singleton
class StripeMessages {

    /** What we write into {@code metadata}, so that every object leads back to the order. */
    static final String ORDER = "order";

    /** The key of a refund there. */
    static final String REFUND = "refund";

    /** The saved method that a session sets up. */
    static final String METHOD = "method";

    /** Marks a charge without its payer: only such an intent ends with a failed attempt. */
    static final String OFF_SESSION = "off_session";

    private static final String AUTHENTICATION_REQUIRED = "authentication_required";

    /** Whether a session takes no money, but sets a card up. */
    static boolean isSetup(JsonObject session) {
        return GatewayJson.optional(session, "mode").equals(Optional.of("setup"));
    }

    /** Events that we do not know say nothing; those of the other interface are refused (ST-4). */
    List<GatewayReport> event(JsonObject event) {
        if (!GatewayJson.text(event, "object").equals("event")) {
            throw new MalformedCallback("Not an event of this interface.");
        }
        String type = GatewayJson.text(event, "type");
        JsonObject data = GatewayJson.member(event.getValue("data"));
        JsonObject object = GatewayJson.member(data.getValue("object"));
        if (isSetup(object)) {
            return List.of(); // of no order: the method's state is asked for
        }
        Optional<Instant> at = Optional.ofNullable(event.getLong("created")).map(Instant::ofEpochSecond);
        return switch (type) {
            case "checkout.session.completed", "checkout.session.async_payment_succeeded", "checkout.session.expired" ->
                List.of(session(object, state(object), at));
            case "checkout.session.async_payment_failed" -> List.of(session(object, ReportedState.FAILED, at));
            case "payment_intent.succeeded" -> List.of(intent(object, ReportedState.PAID, at));
            case "payment_intent.processing" -> List.of(intent(object, ReportedState.PROCESSING, at));
            case "payment_intent.payment_failed" -> List.of(intent(object, failed(object), at));
            case "charge.refunded" -> List.of(sumOfRefunds(object));
            case "refund.created", "refund.updated", "refund.failed" -> List.of(refund(type, object));
            case "charge.dispute.created" -> List.of(dispute(object));
            default -> List.of();
        };
    }

    /** An intent as it stands: without its payer, one that has failed is at its end. */
    GatewayReport intent(JsonObject intent) {
        ReportedState state =
                switch (GatewayJson.optional(intent, "status").orElse("")) {
                    case "succeeded" -> ReportedState.PAID;
                    case "canceled" -> ReportedState.CANCELLED;
                    case "requires_payment_method", "requires_action" ->
                        error(intent).isPresent() ? failed(intent) : ReportedState.PROCESSING;
                    case "processing", "requires_confirmation", "requires_capture" -> ReportedState.PROCESSING;
                    default -> throw new MalformedCallback("An intent in no state that is known.");
                };
        return intent(intent, state, Optional.empty());
    }

    GatewayReport session(JsonObject session) {
        return session(session, state(session), Optional.empty());
    }

    private static ReportedState state(JsonObject session) {
        return switch (GatewayJson.optional(session, "status").orElse("")) {
            case "open" -> ReportedState.PENDING;
            case "expired" -> ReportedState.EXPIRED;
            case "complete" ->
                GatewayJson.text(session, "payment_status").equals("unpaid")
                        ? ReportedState.PROCESSING
                        : ReportedState.PAID;
            default -> throw new MalformedCallback("A session in no state that is known.");
        };
    }

    /** A card that was declined on the page may be followed by another one. */
    private static ReportedState failed(JsonObject intent) {
        return metadata(intent, OFF_SESSION).isPresent() ? ReportedState.FAILED : ReportedState.PENDING;
    }

    private static GatewayReport session(JsonObject session, ReportedState state, Optional<Instant> at) {
        String order = GatewayJson.optional(session, "client_reference_id")
                .or(() -> metadata(session, ORDER))
                .orElseThrow(() -> new MalformedCallback("A session of no order."));
        String id = GatewayJson.optional(session, "payment_intent").orElse(GatewayJson.text(session, "id"));
        return report(order, state, id, session, "amount_total", at);
    }

    private static GatewayReport intent(JsonObject intent, ReportedState state, Optional<Instant> at) {
        String order = metadata(intent, ORDER).orElse("");
        String amount = state == ReportedState.PAID ? "amount_received" : "amount";
        GatewayReport report = report(order, state, GatewayJson.text(intent, "id"), intent, amount, at);
        return error(intent)
                .map(error -> report.of(report.amount(), code(error)))
                .orElse(report);
    }

    private static Optional<JsonObject> error(JsonObject intent) {
        return intent.getValue("last_payment_error") instanceof JsonObject error
                ? Optional.of(error)
                : Optional.empty();
    }

    /** Why an error came about: in the word that wants the card's holder to act, if it is that (ST-8). */
    static Optional<String> code(JsonObject error) {
        return GatewayJson.optional(error, "decline_code")
                .filter(AUTHENTICATION_REQUIRED::equals)
                .or(() -> GatewayJson.optional(error, "code"));
    }

    /** A charge or a dispute leads to its payment by the intent. */
    private static GatewayReport charge(JsonObject charge, ReportedState state, String amount) {
        String order = metadata(charge, ORDER).orElse("");
        return report(order, state, GatewayJson.text(charge, "payment_intent"), charge, amount, Optional.empty());
    }

    /** Known by its id: a second one about the same payment may be of the same amount. */
    private static GatewayReport dispute(JsonObject dispute) {
        GatewayReport report = charge(dispute, ReportedState.CHARGEBACK, "amount");
        return report.of(report.amount(), GatewayJson.optional(dispute, "id"));
    }

    /** What has gone back of a charge until now, without a word on which refund it was. */
    private static GatewayReport sumOfRefunds(JsonObject charge) {
        String amount = charge.containsKey("amount_refunded") ? "amount_refunded" : "amount";
        GatewayReport sum = charge(charge, ReportedState.REFUNDED, amount);
        return sum.of(sum.amount(), Optional.empty());
    }

    /** Ours by the key in its metadata, else somebody's by its id; one that succeeded may fail later (ST-7). */
    private static GatewayReport refund(String type, JsonObject refund) {
        GatewayReport report = charge(refund, refunded(type, refund), "amount");
        Optional<String> name = metadata(refund, REFUND).or(() -> GatewayJson.optional(refund, "id"));
        return report.of(report.amount(), name);
    }

    /** One that is on its way says nothing yet. */
    private static ReportedState refunded(String type, JsonObject refund) {
        if (type.equals("refund.failed")) {
            return ReportedState.REFUND_FAILED;
        }
        return switch (GatewayJson.optional(refund, "status").orElse("")) {
            case "failed", "canceled" -> ReportedState.REFUND_FAILED;
            case "pending", "requires_action" -> ReportedState.PENDING;
            default -> ReportedState.REFUNDED;
        };
    }

    private static GatewayReport report(
            String order,
            ReportedState state,
            String transaction,
            JsonObject object,
            String amount,
            Optional<Instant> at) {
        String currency = GatewayJson.text(object, "currency");
        return new GatewayReport(
                order,
                state,
                transaction,
                StripeMoney.decimal(GatewayJson.text(object, amount), currency),
                currency.toUpperCase(Locale.ROOT),
                at.filter(GatewayJson::isSound),
                GatewayJson.optional(object, "status"));
    }

    static Optional<String> metadata(JsonObject object, String name) {
        return object.getValue("metadata") instanceof JsonObject metadata
                ? GatewayJson.optional(metadata, name)
                : Optional.empty();
    }
}
