package io.saldo.simulator.deal;

import io.saldo.simulator.Names;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What one company has of its own: its paths, its words, its proofs. */
public interface Protocol {

    /** The first segment of its paths. */
    String name();

    /** Adds what merchants call. */
    void addRoutes(Router router, Desk desk);

    /** A callback, or none where the company does not call back for that. */
    Message message(Deal deal, Stage told, Payment about, boolean forged);

    /** Where a deal stands once its payer has said yes; the money may still be the merchant's to take. */
    default Stage approved() {
        return Stage.PAID;
    }

    /** What is told of a refund that has ended; nothing where the company does not tell. */
    default List<Message> refundMessages(Deal deal, Refund refund) {
        return List.of();
    }

    /** A new id of the company's own for a refund. */
    default String newRefundId() {
        return Names.refundReference();
    }

    /** Forgets what it keeps beside its deals. */
    default void reset() {}

    /** Adds what a test steers this company alone by. */
    default void addControl(Router router) {}

    /** A new id of the company's own for a deal. */
    String newDealId();

    /** A new id of the company's own for money. */
    String newTransactionId();

    /** The bytes of a callback, and the headers that prove them, made anew for each attempt. */
    record Message(String id, Buffer body, Function<Instant, Map<String, String>> headers) {}
}
