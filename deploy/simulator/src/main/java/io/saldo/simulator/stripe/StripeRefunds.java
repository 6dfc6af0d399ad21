package io.saldo.simulator.stripe;

import io.saldo.simulator.Names;
import io.saldo.simulator.deal.Deal;
import io.saldo.simulator.deal.Desk;
import io.saldo.simulator.deal.Money;
import io.saldo.simulator.deal.Refund;
import io.vertx.core.MultiMap;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Refunds of payment intents, by the merchant's key in their metadata. */
final class StripeRefunds {

    private StripeRefunds() {}

    /** What an event is about. */
    record Told(String type, JsonObject object) {}

    static void make(RoutingContext context, Desk desk) {
        MultiMap form = context.request().formAttributes();
        String intent = StripeProtocol.wanted(form, "payment_intent");
        Optional<Deal> deal = desk.book().ofTransaction(intent);
        if (deal.isEmpty()) {
            StripeProtocol.error(context, 404, "invalid_request_error");
            return;
        }
        String currency = deal.get().terms().money().currency();
        String key = Optional.ofNullable(form.get("metadata[refund]")).orElseGet(Names::token);
        desk.refunds()
                .refund(
                        deal.get(),
                        key,
                        intent,
                        Money.ofMinor(StripeProtocol.wanted(form, "amount"), StripeProtocol.digits(currency), currency))
                .ifPresentOrElse(
                        refund -> desk.refunds().answer(context, deal.get(), refund, StripeRefunds::refund, 200),
                        () -> StripeProtocol.error(context, 400, "charge_already_refunded"));
    }

    static void list(RoutingContext context, Desk desk) {
        String intent = String.valueOf(context.request().getParam("payment_intent"));
        JsonArray data = new JsonArray();
        desk.book().ofTransaction(intent).ifPresent(deal -> deal.refunds().stream()
                .filter(refund -> refund.transactionId().equals(intent))
                .forEach(refund -> data.add(refund(refund))));
        context.json(new JsonObject().put("object", "list").put("data", data));
    }

    private static JsonObject refund(Refund refund) {
        return new JsonObject()
                .put("id", refund.id())
                .put("object", "refund")
                .put("payment_intent", refund.transactionId())
                .put("amount", StripeProtocol.minor(refund.money()))
                .put("currency", refund.money().currency().toLowerCase(Locale.ROOT))
                .put("status", refund.word("pending", "succeeded", "failed"))
                .put("failure_reason", refund.word("", "", "expired_or_canceled_card"))
                .put("metadata", new JsonObject().put("refund", refund.key()));
    }

    /** The charge tells the sum, the refund itself. */
    static List<Told> told(Deal deal, Refund refund) {
        if (refund.state() == Refund.State.FAILED) {
            return List.of(new Told("refund.failed", refund(refund)));
        }
        String currency = refund.money().currency();
        Money sum = new Money(deal.refunded(refund.transactionId()), currency);
        JsonObject charge = new JsonObject()
                .put("id", "ch_" + Names.letters(24))
                .put("object", "charge")
                .put("payment_intent", refund.transactionId())
                .put("amount", StripeProtocol.minor(deal.terms().money()))
                .put("amount_refunded", StripeProtocol.minor(sum))
                .put("currency", currency.toLowerCase(Locale.ROOT))
                .put("status", "succeeded");
        return List.of(new Told("charge.refunded", charge), new Told("refund.updated", refund(refund)));
    }
}
