package io.saldo.payment.gateway.midtrans;

import io.saldo.payment.gateway.GatewayJson;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.ReportedState;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of Midtrans: notification and status have the same fields (M-2). */
@Singleton
class MidtransMessages {

    private static final Set<String> GOOD_FRAUD_STATUS = Set.of("", "accept");

    /** Jakarta's time, without a word of it in the text. */
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** As long as a bank may take back what it has settled (M-7). */
    private static final Duration REVOCABLE = Duration.ofMinutes(10);

    /**
     * Money that a bank took back has come first: it is told before. What was given back is not there: who has not heard of
     * it before is told of what is left alone.
     */
    List<GatewayReport> reports(JsonObject message) {
        GatewayReport report = report(message);
        GatewayReport paid = report.with(ReportedState.PAID);
        return switch (GatewayJson.text(message, "transaction_status")) {
            case "chargeback", "partial_chargeback" -> List.of(paid, back(message, report));
            case "refund" -> List.of(back(message, report));
            case "partial_refund" -> List.of(paid.of(left(message, report), report.code()), back(message, report));
            default -> List.of(report);
        };
    }

    /** Nothing that could be credited when it is not told how much has gone back in all. */
    private static String left(JsonObject message, GatewayReport report) {
        return GatewayJson.optional(message, "refund_amount")
                .flatMap(GatewayJson::decimal)
                .flatMap(gone -> GatewayJson.decimal(report.amount()).map(all -> all.subtract(gone)))
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    /** The gross amount stays that of the payment: of a part that was charged back it says nothing (gw:P-16). */
    private static GatewayReport back(JsonObject message, GatewayReport report) {
        return switch (GatewayJson.text(message, "transaction_status")) {
            case "partial_chargeback" -> report.of("", report.code());
            case "chargeback" -> report;
            default -> {
                Optional<JsonObject> last =
                        GatewayJson.members(message, "refunds").stream().reduce((first, next) -> next);
                yield report.of(
                        last.flatMap(refund -> GatewayJson.optional(refund, "refund_amount"))
                                .or(() -> GatewayJson.optional(message, "refund_amount"))
                                .orElse(report.amount()),
                        last.flatMap(refund -> GatewayJson.optional(refund, "refund_key")));
            }
        };
    }

    private static GatewayReport report(JsonObject message) {
        return new GatewayReport(
                GatewayJson.text(message, "order_id"),
                state(message),
                GatewayJson.text(message, "transaction_id"),
                GatewayJson.text(message, "gross_amount"),
                GatewayJson.optional(message, "currency").orElse("IDR"),
                GatewayJson.optional(message, "settlement_time").flatMap(MidtransMessages::instant),
                GatewayJson.optional(message, "payment_type"),
                isRevocable(message) ? Optional.of(REVOCABLE) : Optional.empty());
    }

    private static ReportedState state(JsonObject message) {
        String word = GatewayJson.text(message, "transaction_status");
        return switch (word) {
            case "pending", "authorize" -> ReportedState.PENDING;
            case "capture", "settlement" -> paid(message);
            case "deny", "failure" -> isRevocable(message) ? ReportedState.REVERSED : ReportedState.FAILED;
            case "cancel" -> ReportedState.VOIDED;
            case "expire" -> ReportedState.EXPIRED;
            case "refund", "partial_refund" -> ReportedState.REFUNDED;
            case "chargeback", "partial_chargeback" -> ReportedState.CHARGEBACK;
            default -> throw new MalformedCallback("Unknown transaction_status " + word);
        };
    }

    /** A challenge is decided by a person at Midtrans. */
    private static ReportedState paid(JsonObject message) {
        boolean ok = GatewayJson.text(message, "status_code").equals("200");
        String fraud = GatewayJson.optional(message, "fraud_status").orElse("");
        if (fraud.equals("deny")) {
            return ReportedState.FAILED;
        }
        return ok && GOOD_FRAUD_STATUS.contains(fraud) ? ReportedState.PAID : ReportedState.PROCESSING;
    }

    /** Permata, Mandiri Bill and Indomaret. */
    private static boolean isRevocable(JsonObject message) {
        return switch (GatewayJson.optional(message, "payment_type").orElse("")) {
            case "permata", "echannel" -> true;
            case "bank_transfer" -> message.containsKey("permata_va_number");
            case "cstore" -> GatewayJson.optional(message, "store").orElse("").equalsIgnoreCase("indomaret");
            default -> false;
        };
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, TIME).toInstant(WIB)).filter(GatewayJson::isSound);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
