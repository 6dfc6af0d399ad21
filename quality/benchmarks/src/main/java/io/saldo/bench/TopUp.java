package io.saldo.bench;

import io.saldo.stack.client.Api;
import io.saldo.stack.http.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/** An order of a top-up that its customer is about to pay. */
record TopUp(Holder holder, String orderId, long credit, long cashBefore) {

    /** The accounts pay tax with their invoices, so nothing comes on top. */
    static TopUp order(Api operator, Holder holder, long credit) {
        var order = operator.post(
                holder.path("/top-ups"),
                Map.of("amount", Money.rupiah(credit), "channel", "GENERIC", "reason", "Benchmark"));
        long total = Money.amount(order.path("total"));
        if (total != credit) {
            throw new Scenario.Void("to be paid for a top-up of " + credit + ": " + total);
        }
        return new TopUp(holder, order.path("orderId").asText(), credit, cash(operator, holder));
    }

    static long cash(Api operator, Holder holder) {
        return Money.amount(operator.get(holder.path("/assets")).path("cashBalance"));
    }

    long cashAfter() {
        return cashBefore + credit;
    }

    /** What the payment company says once the money is there. */
    byte[] callback() {
        return Json.write(Map.of(
                        "type",
                        "payment.paid",
                        "data",
                        Map.of(
                                "merchantOrderId",
                                orderId,
                                "reference",
                                "bank-" + orderId,
                                "amount",
                                Long.toString(credit),
                                "currency",
                                "IDR",
                                "paidAt",
                                Instant.now().toString(),
                                "method",
                                "BANK")))
                .getBytes(StandardCharsets.UTF_8);
    }
}
