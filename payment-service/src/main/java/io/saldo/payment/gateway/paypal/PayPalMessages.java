package io.saldo.payment.gateway.paypal;

import io.saldo.payment.gateway.GatewayJson;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.ReportedState;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The orders, captures and events of PayPal, in our words (PP-2). */
@Singleton
class PayPalMessages {

    /** Marks the report of an order whose money is still to be captured. */
    static final String APPROVED = "APPROVED";

    private static final String CAPTURES = "/captures/";

    /** Events that we do not know say nothing; an order that is COMPLETED is not for that reason paid. */
    List<GatewayReport> event(JsonObject event) {
        JsonObject resource = GatewayJson.member(event.getValue("resource"));
        return switch (GatewayJson.text(event, "event_type")) {
            case "CHECKOUT.ORDER.APPROVED" -> List.of(approved(resource));
            case "CHECKOUT.ORDER.VOIDED", "CHECKOUT.PAYMENT-APPROVAL.REVERSED" ->
                List.of(ofOrder(resource, ReportedState.CANCELLED, Optional.empty()));
            case "PAYMENT.CAPTURE.COMPLETED" -> List.of(capture(resource, ReportedState.PAID));
            case "PAYMENT.CAPTURE.PENDING" -> List.of(capture(resource, ReportedState.PROCESSING));
            case "PAYMENT.CAPTURE.DENIED", "PAYMENT.CAPTURE.DECLINED" ->
                List.of(capture(resource, ReportedState.FAILED));
            case "PAYMENT.CAPTURE.REFUNDED", "PAYMENT.REFUND.PENDING" -> List.of(back(resource, refunded(resource)));
            case "PAYMENT.REFUND.FAILED" -> List.of(back(resource, ReportedState.REFUND_FAILED));
            case "PAYMENT.CAPTURE.REVERSED" -> List.of(back(resource, ReportedState.REVERSED));
            case "CUSTOMER.DISPUTE.CREATED" -> dispute(resource);
            default -> List.of();
        };
    }

    /** An order as it stands: its captures, as soon as there are some. */
    List<GatewayReport> order(JsonObject order) {
        return switch (GatewayJson.text(order, "status")) {
            case "CREATED", "SAVED", "PAYER_ACTION_REQUIRED" ->
                List.of(ofOrder(order, ReportedState.PENDING, Optional.empty()));
            case APPROVED -> List.of(approved(order));
            case "VOIDED" -> List.of(ofOrder(order, ReportedState.CANCELLED, Optional.empty()));
            case "COMPLETED" -> captured(order);
            case String other -> throw new MalformedCallback("An order that is " + other + ".");
        };
    }

    static boolean isApproved(JsonObject order) {
        return APPROVED.equals(order.getString("status"));
    }

    private static GatewayReport approved(JsonObject order) {
        return ofOrder(order, ReportedState.PROCESSING, Optional.of(APPROVED));
    }

    /** A capture that was declined says nothing once another one has brought the money. */
    private static List<GatewayReport> captured(JsonObject order) {
        List<GatewayReport> all = unit(order).stream()
                .flatMap(unit -> members(unit, "captures"))
                .flatMap(capture -> captureAsItStands(capture, givenBack(order, GatewayJson.text(capture, "id"))))
                .toList();
        if (all.isEmpty()) {
            return List.of(ofOrder(order, ReportedState.PROCESSING, Optional.empty()));
        }
        boolean paid = all.stream()
                .anyMatch(report -> report.state() == ReportedState.PAID || report.state() == ReportedState.REFUNDED);
        return all.stream()
                .filter(report ->
                        !paid || report.state() != ReportedState.FAILED && report.state() != ReportedState.PROCESSING)
                .toList();
    }

    /**
     * Money that a bank took back has come first: it is told before. What we or PayPal gave back is not there: who has not
     * heard of it before is told of what is left alone, and of all that went back without a word on which refund it was.
     */
    private static Stream<GatewayReport> captureAsItStands(JsonObject capture, Optional<BigDecimal> back) {
        return switch (GatewayJson.text(capture, "status")) {
            case "COMPLETED" -> Stream.of(capture(capture, ReportedState.PAID));
            case "REFUNDED" -> {
                GatewayReport gone = capture(capture, ReportedState.REFUNDED);
                yield Stream.of(gone.of(gone.amount(), Optional.empty()));
            }
            case "PARTIALLY_REFUNDED" -> partlyBack(capture, back);
            case "REVERSED" ->
                Stream.of(capture(capture, ReportedState.PAID), capture(capture, ReportedState.REVERSED));
            case "PENDING" -> Stream.of(capture(capture, ReportedState.PROCESSING));
            case "DECLINED", "FAILED" -> Stream.of(capture(capture, ReportedState.FAILED));
            case String other -> throw new MalformedCallback("A capture that is " + other + ".");
        };
    }

    private static Stream<GatewayReport> partlyBack(JsonObject capture, Optional<BigDecimal> back) {
        GatewayReport whole = capture(capture, ReportedState.PAID);
        String left =
                back.map(sum -> decimal(whole).subtract(sum).toPlainString()).orElse("");
        Stream<GatewayReport> gone =
                back.stream().map(sum -> whole.with(ReportedState.REFUNDED).of(sum.toPlainString(), Optional.empty()));
        return Stream.concat(Stream.of(whole.of(left, whole.code())), gone);
    }

    private static BigDecimal decimal(GatewayReport report) {
        return GatewayJson.decimal(report.amount()).orElseThrow(() -> new MalformedCallback("An amount that is none."));
    }

    /** The sum of what has gone back of a capture, as far as the order tells. */
    private static Optional<BigDecimal> givenBack(JsonObject order, String capture) {
        return refunds(order)
                .filter(refund -> refunded(refund) == ReportedState.REFUNDED)
                .filter(refund -> captureOf(refund).map(capture::equals).orElse(true))
                .map(refund -> decimal(report("", ReportedState.REFUNDED, capture, refund, "amount", named(refund))))
                .reduce(BigDecimal::add);
    }

    /** One that is on its way says nothing yet. */
    private static ReportedState refunded(JsonObject refund) {
        return switch (GatewayJson.optional(refund, "status").orElse("")) {
            case "FAILED", "CANCELLED" -> ReportedState.REFUND_FAILED;
            case "PENDING" -> ReportedState.PENDING;
            default -> ReportedState.REFUNDED;
        };
    }

    /** The refunds of an order. */
    static Stream<JsonObject> refunds(JsonObject order) {
        return unit(order).stream().flatMap(unit -> members(unit, "refunds"));
    }

    private static Stream<JsonObject> members(JsonObject unit, String name) {
        return unit.getValue("payments") instanceof JsonObject payments
                ? GatewayJson.members(payments, name).stream()
                : Stream.empty();
    }

    private static Optional<JsonObject> unit(JsonObject order) {
        return GatewayJson.members(order, "purchase_units").stream().findFirst();
    }

    private static GatewayReport ofOrder(JsonObject order, ReportedState state, Optional<String> code) {
        JsonObject unit = unit(order).orElseThrow(() -> new MalformedCallback("An order of nothing."));
        String id = GatewayJson.optional(order, "id").orElseGet(() -> GatewayJson.text(order, "order_id"));
        return report(ours(unit), state, id, unit, "amount", code);
    }

    private static GatewayReport capture(JsonObject capture, ReportedState state) {
        return report(ours(capture), state, GatewayJson.text(capture, "id"), capture, "amount", word(capture));
    }

    /** A refund leads to its capture by a link, and bears our key where a capture bears the order. */
    private static GatewayReport back(JsonObject resource, ReportedState state) {
        return captureOf(resource)
                .map(id -> report("", state, id, resource, "amount", named(resource)))
                .orElseGet(() -> capture(resource, state));
    }

    private static Optional<String> captureOf(JsonObject refund) {
        return GatewayJson.members(refund, "links").stream()
                .filter(link -> "up".equals(link.getString("rel")))
                .map(link -> link.getString("href", ""))
                .filter(href -> href.contains(CAPTURES))
                .map(href -> href.substring(href.lastIndexOf(CAPTURES) + CAPTURES.length()))
                .findFirst();
    }

    private static Optional<String> named(JsonObject refund) {
        return key(refund).or(() -> GatewayJson.optional(refund, "id"));
    }

    /** What our own refund is known by. */
    static Optional<String> key(JsonObject refund) {
        return GatewayJson.optional(refund, "custom_id").or(() -> GatewayJson.optional(refund, "invoice_id"));
    }

    private static List<GatewayReport> dispute(JsonObject dispute) {
        return GatewayJson.members(dispute, "disputed_transactions").stream()
                .map(about -> report(
                        GatewayJson.optional(about, "custom")
                                .or(() -> GatewayJson.optional(about, "invoice_number"))
                                .orElse(""),
                        ReportedState.CHARGEBACK,
                        GatewayJson.text(about, "seller_transaction_id"),
                        dispute,
                        "dispute_amount",
                        GatewayJson.optional(dispute, "dispute_id")))
                .toList();
    }

    private static String ours(JsonObject object) {
        return GatewayJson.optional(object, "custom_id")
                .or(() -> GatewayJson.optional(object, "invoice_id"))
                .orElse("");
    }

    private static Optional<String> word(JsonObject capture) {
        return capture.getValue("status_details") instanceof JsonObject details
                ? GatewayJson.optional(details, "reason")
                : GatewayJson.optional(capture, "status");
    }

    private static GatewayReport report(
            String order,
            ReportedState state,
            String transaction,
            JsonObject object,
            String name,
            Optional<String> code) {
        JsonObject amount = object.getValue(name) instanceof JsonObject given ? given : new JsonObject();
        return new GatewayReport(
                order,
                state,
                transaction,
                GatewayJson.optional(amount, "value").orElse(""),
                GatewayJson.optional(amount, "currency_code").orElse(""),
                GatewayJson.instant(object, "create_time"),
                code);
    }
}
