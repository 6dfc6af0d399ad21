package io.saldo.simulator.midtrans;

import io.saldo.simulator.Access;
import io.saldo.simulator.Answers;
import io.saldo.simulator.Fields;
import io.saldo.simulator.deal.Deal;
import io.saldo.simulator.deal.Desk;
import io.saldo.simulator.deal.Money;
import io.saldo.simulator.deal.Payment;
import io.saldo.simulator.deal.Refund;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;

/** Refunds of an order, which are in its notification from then on. */
final class MidtransRefunds {

    private MidtransRefunds() {}

    /** The order's state is looked at before the key; a key that was used is refused, one that the bank denied as that. */
    static void make(RoutingContext context, Desk desk) {
        List<Deal> deals = desk.book().ofMerchantOrder(Access.part(context, "id"));
        if (deals.isEmpty() || deals.getLast().payments().isEmpty()) {
            answer(context, "412", "");
            return;
        }
        Deal deal = deals.getLast();
        Fields body = Fields.of(context.body().buffer());
        String key = body.text("refund_key");
        if (allIsGone(deal)) {
            answer(context, "412", key);
            return;
        }
        Optional<Refund> known = deal.refund(key);
        if (known.isPresent()) {
            answer(context, known.get().state() == Refund.State.FAILED ? "202" : "406", key);
            return;
        }
        Money money = Money.of(String.valueOf(body.json().getValue("amount")), "IDR");
        desk.refunds()
                .refund(deal, key, deal.latest().transactionId(), money)
                .ifPresentOrElse(
                        refund -> desk.refunds()
                                .answer(
                                        context,
                                        deal,
                                        refund,
                                        made -> new JsonObject()
                                                .put("status_code", "200")
                                                .put("refund_key", key),
                                        200),
                        () -> answer(context, "414", key));
    }

    private static void answer(RoutingContext context, String code, String key) {
        Answers.json(context, 200, new JsonObject().put("status_code", code).put("refund_key", key));
    }

    /** Of a refund that the bank has denied nothing is left. */
    static JsonObject added(JsonObject notification, Deal deal) {
        JsonArray refunds = new JsonArray();
        deal.refunds().stream()
                .filter(refund -> refund.state() != Refund.State.FAILED)
                .forEach(refund -> refunds.add(refund(refund)));
        if (refunds.isEmpty()) {
            return notification;
        }
        return notification
                .put("transaction_status", allIsGone(deal) ? "refund" : "partial_refund")
                .put("refund_amount", new Money(deal.refunded(deal.latest().transactionId()), "IDR").fixed(2))
                .put("refunds", refunds);
    }

    private static boolean allIsGone(Deal deal) {
        Payment paid = deal.latest();
        return deal.refunded(paid.transactionId()).compareTo(paid.money().value()) >= 0;
    }

    private static JsonObject refund(Refund refund) {
        JsonObject json = new JsonObject()
                .put("refund_key", refund.key())
                .put("refund_amount", refund.money().fixed(2))
                .put("refund_chargeback_uuid", refund.id())
                .put("created_at", MidtransProtocol.time(refund.at()));
        return refund.state() == Refund.State.DONE
                ? json.put("bank_confirmed_at", MidtransProtocol.time(refund.at()))
                : json;
    }
}
