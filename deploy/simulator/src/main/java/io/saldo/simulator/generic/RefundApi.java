package io.saldo.simulator.generic;

import io.saldo.simulator.Answers;
import io.saldo.simulator.Fields;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** The merchant's refunds, each done once however often its key is repeated (gw:P-13). */
record RefundApi(OrderLookup orders, Behaviours behaviours, Cashier cashier) {

    void addRoutes(Router router, SignatureCheck check) {
        router.post("/payments/:id/refunds").handler(check::required).handler(this::refund);
        router.get("/payments/:id/refunds/:key").handler(check::ifAny).handler(this::status);
    }

    private void status(RoutingContext context) {
        orders.find(context).ifPresent(order -> order.refund(OrderLookup.part(context, "key"))
                .ifPresentOrElse(
                        refund -> context.json(refund.toJson()), () -> Answers.refuse(context, 404, "no such refund")));
    }

    private void refund(RoutingContext context) {
        orders.find(context)
                .ifPresent(
                        order -> refund(context, order, Fields.of(context.body().buffer())));
    }

    private void refund(RoutingContext context, Order order, Fields given) {
        String reference = given.optionalText("reference").orElse(order.reference());
        order.payment(reference)
                .ifPresentOrElse(
                        payment -> refund(context, order, payment, given),
                        () -> Answers.refuse(context, 422, "there is no such payment"));
    }

    private void refund(RoutingContext context, Order order, Payment payment, Fields given) {
        String currency = given.optionalText("currency").orElse(payment.amount().currency());
        Amount amount = Amount.parse(given.text("amount"), currency);
        String key = given.text("refundKey");
        Optional<Refund> known = order.refund(key);
        if (known.isPresent() && !known.get().asksTheSameAs(payment.reference(), amount)) {
            Answers.refuse(context, 409, "this refundKey was used for another refund");
        } else if (known.isEmpty() && !order.hasLeft(payment, amount)) {
            Answers.refuse(context, 422, "more than is left of the payment");
        } else {
            Behaviour behaviour = behaviours.of(order.id());
            Refund refund = known.orElseGet(
                    () -> cashier.refund(order, new Refund(key, payment.reference(), amount), behaviour));
            behaviour.answerToRefund(order.countRefundCall()).send(context, refund.toJson());
        }
    }
}
