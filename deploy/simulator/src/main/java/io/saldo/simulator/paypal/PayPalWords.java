package io.saldo.simulator.paypal;

import io.saldo.simulator.BadInput;
import io.saldo.simulator.Fields;
import io.saldo.simulator.Names;
import io.saldo.simulator.deal.Deal;
import io.saldo.simulator.deal.Money;
import io.saldo.simulator.deal.Payment;
import io.saldo.simulator.deal.Refund;
import io.saldo.simulator.deal.Stage;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Clock;
import java.util.Set;

/** Orders, captures, refunds and events as PayPal writes them. */
final class PayPalWords {

    private static final Set<String> WHOLE = Set.of("HUF", "JPY", "TWD");

    private final URI url;
    private final Clock clock;

    PayPalWords(URI url, Clock clock) {
        this.url = url;
        this.clock = clock;
    }

    /** A decimal where the currency has none is an error, and so is a currency that PayPal does not know. */
    static Money money(Fields amount) {
        String currency = amount.text("currency_code");
        String value = amount.text("value");
        String form = WHOLE.contains(currency) ? "[0-9]+" : "[0-9]+(\\.[0-9]{1,2})?";
        if (currency.equals("IDR") || !value.matches(form)) {
            throw new BadInput("amount.value or currency_code is not supported");
        }
        return Money.of(value, currency);
    }

    private static JsonObject amount(Money money) {
        return new JsonObject()
                .put("currency_code", money.currency())
                .put("value", money.fixed(WHOLE.contains(money.currency()) ? 0 : 2));
    }

    static JsonObject error(String name, String issue) {
        return new JsonObject()
                .put("name", name)
                .put("details", new JsonArray().add(new JsonObject().put("issue", issue)));
    }

    JsonObject order(Deal deal) {
        JsonObject order = new JsonObject()
                .put("id", deal.id())
                .put("intent", "CAPTURE")
                .put("status", status(deal))
                .put("purchase_units", new JsonArray().add(unit(deal)));
        return deal.stage().isOpen()
                ? order.put(
                        "links",
                        new JsonArray()
                                .add(link("self", "/v2/checkout/orders/" + deal.id()))
                                .add(link("payer-action", "/pay/" + deal.id())))
                : order;
    }

    private static String status(Deal deal) {
        if (!deal.payments().isEmpty()) {
            return "COMPLETED";
        }
        return switch (deal.stage()) {
            case APPROVED -> "APPROVED";
            case PROCESSING, FAILED -> "COMPLETED";
            case CANCELLED, EXPIRED -> "VOIDED";
            default -> "PAYER_ACTION_REQUIRED";
        };
    }

    private JsonObject unit(Deal deal) {
        JsonObject unit = ids(deal).put("amount", amount(deal.terms().money()));
        JsonArray captures = new JsonArray();
        if (deal.stage() == Stage.FAILED || deal.stage() == Stage.PROCESSING) {
            captures.add(capture(deal, deal.asked(), deal.stage()));
        }
        deal.payments().forEach(payment -> captures.add(capture(deal, payment, Stage.PAID)));
        JsonArray refunds = new JsonArray();
        deal.refunds().forEach(refund -> refunds.add(refund(refund)));
        JsonObject payments = new JsonObject().put("captures", captures);
        return unit.put("payments", refunds.isEmpty() ? payments : payments.put("refunds", refunds));
    }

    private static JsonObject ids(Deal deal) {
        return new JsonObject()
                .put("custom_id", deal.terms().merchantOrderId())
                .put("invoice_id", deal.terms().more().getString("invoice"));
    }

    JsonObject capture(Deal deal, Payment payment, Stage stage) {
        return ids(deal)
                .put("id", payment.transactionId())
                .put("status", captureStatus(deal, payment, stage))
                .put("amount", amount(payment.money()))
                .put("final_capture", true)
                .put("create_time", payment.at().toString())
                .put(
                        "supplementary_data",
                        new JsonObject().put("related_ids", new JsonObject().put("order_id", deal.id())));
    }

    private static String captureStatus(Deal deal, Payment payment, Stage stage) {
        int left = payment.money().value().compareTo(deal.refunded(payment.transactionId()));
        return switch (stage) {
            case FAILED -> "DECLINED";
            case PROCESSING -> "PENDING";
            default -> deal.refunds().isEmpty() ? "COMPLETED" : left > 0 ? "PARTIALLY_REFUNDED" : "REFUNDED";
        };
    }

    JsonObject refund(Refund refund) {
        return new JsonObject()
                .put("id", refund.id())
                .put("status", refund.word("PENDING", "COMPLETED", "FAILED"))
                .put("amount", amount(refund.money()))
                .put("custom_id", refund.key())
                .put("invoice_id", refund.key())
                .put("create_time", refund.at().toString())
                .put("links", new JsonArray().add(link("up", "/v2/payments/captures/" + refund.transactionId())));
    }

    JsonObject event(Deal deal, Stage told, Payment about) {
        return switch (told) {
            case PENDING -> event("CHECKOUT.ORDER.SAVED", order(deal));
            case APPROVED -> event("CHECKOUT.ORDER.APPROVED", order(deal));
            case PROCESSING -> event("PAYMENT.CAPTURE.PENDING", capture(deal, about, Stage.PROCESSING));
            case PAID -> event("PAYMENT.CAPTURE.COMPLETED", capture(deal, about, Stage.PAID));
            case FAILED -> event("PAYMENT.CAPTURE.DENIED", capture(deal, about, Stage.FAILED));
            case EXPIRED, CANCELLED ->
                event(
                        "CHECKOUT.PAYMENT-APPROVAL.REVERSED",
                        new JsonObject()
                                .put("order_id", deal.id())
                                .put("purchase_units", new JsonArray().add(ids(deal))));
            case REVERSED -> event("PAYMENT.CAPTURE.REVERSED", capture(deal, about, Stage.PAID));
            case CHARGEBACK -> event("CUSTOMER.DISPUTE.CREATED", dispute(deal, about));
        };
    }

    private static JsonObject dispute(Deal deal, Payment about) {
        JsonObject transaction = new JsonObject()
                .put("seller_transaction_id", about.transactionId())
                .put("invoice_number", deal.terms().merchantOrderId())
                .put("custom", deal.terms().merchantOrderId());
        return new JsonObject()
                .put("dispute_id", "PP-D-" + Names.letters(5))
                .put("reason", "UNAUTHORISED")
                .put("dispute_amount", amount(about.money()))
                .put("disputed_transactions", new JsonArray().add(transaction));
    }

    JsonObject event(String type, JsonObject resource) {
        return new JsonObject()
                .put("id", "WH-" + Names.letters(17) + "-" + Names.letters(17))
                .put("event_version", "1.0")
                .put("create_time", clock.instant().toString())
                .put("event_type", type)
                .put("resource", resource);
    }

    private JsonObject link(String rel, String path) {
        return new JsonObject().put("rel", rel).put("href", url + "/paypal" + path);
    }
}
