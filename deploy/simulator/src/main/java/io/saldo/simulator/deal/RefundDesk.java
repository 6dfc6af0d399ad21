package io.saldo.simulator.deal;

import io.saldo.simulator.Answers;
import io.saldo.simulator.delivery.Courier;
import io.saldo.simulator.delivery.Letter;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Gives money back and tells merchants what became of it, as well or as badly as each deal's switches say. */
public final class RefundDesk {

    private final Protocol protocol;
    private final Book book;
    private final Courier courier;
    private final Clock clock;

    RefundDesk(Protocol protocol, Book book, Courier courier, Clock clock) {
        this.protocol = protocol;
        this.book = book;
        this.courier = courier;
        this.clock = clock;
    }

    /** The refund under that key, made now if it is not there; empty when so much of that transaction is not left. */
    public Optional<Refund> refund(Deal deal, String key, String transactionId, Money money) {
        Optional<Refund> known = deal.refund(key);
        if (known.isPresent()) {
            return known;
        }
        if (!deal.hasLeft(transactionId, money)) {
            return Optional.empty();
        }
        Refund refund = new Refund(protocol.newRefundId(), key, transactionId, money, clock.instant());
        deal.add(refund);
        RefundSwitches switches = book.switches(deal).refunds();
        courier.later(Duration.ofMillis(switches.delayMillis()), () -> end(deal, refund, switches.outcome()));
        return Optional.of(refund);
    }

    /** A refund has its end before it is told of; one that ends at once is told of all the same. */
    private void end(Deal deal, Refund refund, RefundSwitches.Outcome outcome) {
        refund.become(Refund.State.valueOf(outcome.name()));
        List<Letter> letters = protocol.refundMessages(deal, refund).stream()
                .map(message -> new Letter(
                        message.id(),
                        deal.terms().merchantOrderId(),
                        "refund." + refund.word("pending", "done", "failed"),
                        book.callbackUrl(deal),
                        message.body(),
                        message.headers()))
                .toList();
        Switches switches = book.switches(deal);
        if (switches.lost()) {
            letters.forEach(courier::lose);
        } else {
            courier.send(letters, switches.copies(), Duration.ofMillis(switches.delayMillis()));
        }
    }

    /** Answers a call for a refund that has done its work, or fails to. */
    public void answer(
            RoutingContext context, Deal deal, Refund refund, Function<Refund, JsonObject> words, int status) {
        RefundSwitches switches = book.switches(deal).refunds();
        boolean bad = deal.countRefundCall() <= switches.times();
        switch (bad ? switches.answer() : Switches.Answer.PROPER) {
            case PROPER -> Answers.json(context, status, words.apply(refund));
            case ERROR -> Answers.refuse(context, 500, "something has gone wrong");
            case TIMEOUT -> Answers.hang(context);
        }
    }
}
